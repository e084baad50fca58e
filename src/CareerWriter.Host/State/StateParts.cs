using System.Runtime.CompilerServices;
using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Host.State;

/// <summary>Takes a state apart into what is rewritten with each turn and what is written once.</summary>
/// <param name="codec">Makes bytes of parts.</param>
/// <param name="stored">Names of the parts that are stored.</param>
internal sealed class StateParts(ConversationCodec codec, IReadOnlySet<string> stored)
{
    // A file, the facts and the page are the same objects from turn to turn: they are named, and written, once.
    private static readonly ConditionalWeakTable<object, string> _names = [];
    private readonly List<KeyValuePair<string, byte[]>> _new = [];

    /// <summary>The parts that were not stored.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> New => _new;

    /// <summary>Takes a state apart.</summary>
    public StoredState Take(ConversationState state, string origin) => new()
    {
        Schema = StateUpgrade.Current,
        Origin = origin,
        Owner = state.Owner,
        Files = [.. state.Files.Select(f => new StoredFile(f.Name, Part(f, PartNames.File, static f => f.Bytes.ToArray())))],
        Statements = state.Statements,
        Read = state.Read is { } read ? Part(read, PartNames.Facts, static b => ConversationCodec.Json(WithoutBlocks(b), StateJson.Of<FactBook>())) : null,
        Asked = state.Asked,
        Page = state.Page is { } page ? Part(page, PartNames.Posting, static p => ConversationCodec.Json(p, StateJson.Of<JobPosting>())) : null,
        Followed = state.Followed,
        Questions = [.. state.Questions.Select(Question)],
        Active = state.Active,
        Asks = state.Asks,
        LastAsk = state.LastAsk,
        Settled = [.. state.Settled.Order(StringComparer.Ordinal)],
        Blind = state.Blind,
        Place = state.Place,
        ReviewsHere = state.ReviewsHere,
        Reviews = state.Reviews,
        ApprovalsNeeded = state.ApprovalsNeeded,
        Language = state.Language,
    };

    /// <summary>The name of the part that holds a file, facts or a page, where it is known.</summary>
    public static string? NameOf(object value) => _names.TryGetValue(value, out var name) ? name : null;

    /// <summary>Notes the name of the part that holds a file, facts or a page.</summary>
    public static T Named<T>(T value, string name)
        where T : class
    {
        _names.AddOrUpdate(value, name);
        return value;
    }

    private StoredQuestion Question(ApplicationQuestion question, int place)
    {
        var graph = question.Versions;
        for (var number = graph.Versions.Count; number >= 1 && !stored.Contains(PartNames.Version(place, number)); number--)
        {
            Add(PartNames.Version(place, number), ConversationCodec.Json(graph.Versions[number - 1], StateJson.Of<DraftVersion>()));
        }

        return new StoredQuestion(question.Text, question.Limit, question.Old, graph.Versions.Count, [.. graph.Steps], [.. graph.StepsTakenBack], graph.IsConfirmed);
    }

    private string Part<T>(T value, NamingPart name, Func<T, byte[]> bytes)
        where T : class
    {
        var known = NameOf(value);
        if (known is not null && stored.Contains(known))
        {
            return known;
        }

        var content = bytes(value);
        var part = known ?? name(content);
        Named(value, part);
        if (!stored.Contains(part))
        {
            Add(part, content);
        }

        return part;
    }

    private void Add(string name, byte[] content)
    {
        if (!_new.Exists(p => p.Key == name))
        {
            _new.Add(new(name, codec.Seal(content, name)));
        }
    }

    /// <summary>The blocks were read into facts; nothing reads them again.</summary>
    private static FactBook WithoutBlocks(FactBook book) => book with { Documents = [.. book.Documents.Select(d => d with { Document = d.Document with { Blocks = [] } })] };

    private delegate string NamingPart(ReadOnlySpan<byte> content);
}
