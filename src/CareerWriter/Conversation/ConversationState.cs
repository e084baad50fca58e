using System.Collections.Immutable;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;

namespace CareerWriter.Conversation;

/// <summary>
/// Everything that a conversation knows. Never changed, only succeeded; what is made from other parts (<see cref="Read"/>, <see cref="Career"/>) can be
/// made again from files and statements.
/// </summary>
public sealed record ConversationState
{
    /// <summary>Who started it; only they edit. Null before the first message.</summary>
    public string? Owner { get; init; }

    /// <summary>The files in the order in which they came, pasted texts among them.</summary>
    public ImmutableList<UploadedFile> Files { get; init; } = [];

    /// <summary>What the owner stated.</summary>
    public ImmutableList<UserStatement> Statements { get; init; } = [];

    /// <summary>The files as facts, or null before any file.</summary>
    public FactBook? Read { get; init; }

    /// <summary>The files' facts with what the owner stated, or null before any file.</summary>
    public FactBook? Career { get; init; }

    /// <summary>What the owner's messages ask for, beside what the files say.</summary>
    public Request Asked { get; init; } = new();

    /// <summary>The page that the last posting links led to, or null.</summary>
    public JobPosting? Page { get; init; }

    /// <summary>Links that were followed.</summary>
    public ImmutableList<string> Followed { get; init; } = [];

    /// <summary>The questions of the application, each with its versions.</summary>
    public ImmutableList<ApplicationQuestion> Questions { get; init; } = [];

    /// <summary>0-based place of the question that is being worked on.</summary>
    public int Active { get; init; }

    /// <summary>Questions to the owner that are open, the first asked first.</summary>
    public ImmutableList<PendingAsk> Asks { get; init; } = [];

    /// <summary>Number of the last question to the owner.</summary>
    public int LastAsk { get; init; }

    /// <summary>What is settled and not asked again: keys of notices.</summary>
    public ImmutableHashSet<string> Settled { get; init; } = [];

    /// <summary>Whether hiring is blind (블라인드 채용).</summary>
    public bool Blind { get; init; }

    /// <summary>Who can read the thread.</summary>
    public ThreadPlace Place { get; init; }

    /// <summary>Whether reviews take place in the conversation's own thread: there are no channels.</summary>
    public bool ReviewsHere { get; init; }

    /// <summary>The reviews, in the order in which they were asked for.</summary>
    public ImmutableList<Review> Reviews { get; init; } = [];

    /// <summary>How many approvals a review takes.</summary>
    public int ApprovalsNeeded { get; init; } = 1;

    /// <summary>The language of the owner's last words.</summary>
    public Language Language { get; init; }

    /// <summary>The question that is being worked on, or null.</summary>
    public ApplicationQuestion? Question => Active >= 0 && Active < Questions.Count ? Questions[Active] : null;

    /// <summary>The posting that answers go by, or null: the page with what files and messages say of the employer.</summary>
    public JobPosting? Posting { get; init; }

    /// <summary>The state with another version of the question that is being worked on.</summary>
    public ConversationState With(ApplicationQuestion question) => this with { Questions = Questions.SetItem(Active, question) };

    /// <summary>The state with another state of one of its reviews.</summary>
    public ConversationState With(Review review) => this with { Reviews = Reviews.SetItem(review.Number - 1, review) };

    /// <summary>The state with one more statement of the owner, its facts among the career's.</summary>
    public ConversationState With(IEnumerable<UserStatement> statements) => (this with { Statements = Statements.AddRange(statements) }).WithCareer();

    /// <summary>The state with files read anew.</summary>
    public ConversationState With(FactBook read) => (this with { Read = read }).WithCareer().WithPosting();

    /// <summary>The state with another posting page.</summary>
    public ConversationState With(JobPosting? page) => (this with { Page = page }).WithPosting();

    /// <summary>The state with what a message asks for; what it does not name stays.</summary>
    public ConversationState With(Request asked) => (this with
    {
        Asked = new Request
        {
            Question = asked.Question ?? Asked.Question,
            Limit = asked.Limit ?? Asked.Limit,
            Links = [.. Asked.Links.Union(asked.Links, StringComparer.Ordinal)],
            Organisation = asked.Organisation ?? Asked.Organisation,
        },
    }).WithPosting();

    private ConversationState WithCareer() => this with { Career = Read is null ? null : UserStatements.AddTo(Read, Statements) };

    private ConversationState WithPosting()
    {
        var posting = Read is null ? Page : PostingParser.ForCareer(Read, Page);
        return this with
        {
            Posting = Asked.Organisation is not { } named || posting?.Company is not null ? posting
                : (posting ?? new JobPosting { Status = PostingStatus.Read }) with { Company = named },
        };
    }
}
