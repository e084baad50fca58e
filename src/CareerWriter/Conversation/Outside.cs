using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>Reads files into facts, whatever of them can be read.</summary>
/// <param name="files">The files.</param>
/// <param name="today">The day on which current jobs end.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public delegate ValueTask<FactBook> CareerReading(IReadOnlyList<UploadedFile> files, DateOnly today, CancellationToken cancellationToken);

/// <summary>Writes a checked first draft.</summary>
/// <param name="request">What is asked for.</param>
public delegate DraftResult Drafting(DraftRequest request);

/// <summary>Reads the posting behind a link; what does not work is the status of the posting, never an exception.</summary>
/// <param name="link">The link as typed.</param>
/// <param name="today">The date that a closing day is held against.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public delegate Task<JobPosting> PostingReading(string link, DateOnly today, CancellationToken cancellationToken);

/// <summary>Understands the words of a revision request.</summary>
/// <param name="words">The words.</param>
public delegate IReadOnlyList<Edit> RequestReading(string words);

/// <summary>The career that someone kept, or null.</summary>
/// <param name="person">Whose.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public delegate Task<SavedCareer?> SavedCareerReading(string person, CancellationToken cancellationToken);

/// <summary>Someone's conversations, the last touched first.</summary>
/// <param name="person">Whose.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public delegate Task<IReadOnlyList<ConversationEntry>> ConversationListing(string person, CancellationToken cancellationToken);

/// <summary>All that a turn gets from outside: the stages, as the pipeline puts them together, the network, and what is kept beside the conversation.</summary>
/// <param name="Read">Files to facts.</param>
/// <param name="Draft">Question and facts to a draft.</param>
/// <param name="Follow">A link to its posting.</param>
/// <param name="Understand">Words to edits.</param>
public sealed record Outside(CareerReading Read, Drafting Draft, PostingReading Follow, RequestReading Understand)
{
    /// <summary>Whether careers can be kept for later conversations at all.</summary>
    public bool KeepsCareers { get; init; } = true;

    /// <summary>A person's kept career; nobody's where nothing is kept.</summary>
    public SavedCareerReading Saved { get; init; } = static (_, _) => Task.FromResult<SavedCareer?>(null);

    /// <summary>A person's conversations; none where they are not listed.</summary>
    public ConversationListing List { get; init; } = static (_, _) => Task.FromResult<IReadOnlyList<ConversationEntry>>([]);
}
