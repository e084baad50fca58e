using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Host.State;

/// <summary>Joins what was taken apart. What an older state has is taken from it, the very objects: they need not be read, and what was worked out from them is still known.</summary>
/// <param name="codec">Opens parts.</param>
/// <param name="parts">The parts by name.</param>
/// <param name="older">An older state of the same conversation, or null.</param>
internal sealed class StateJoin(ConversationCodec codec, IReadOnlyDictionary<string, byte[]> parts, ConversationState? older)
{
    /// <summary>The state of a shape.</summary>
    /// <exception cref="UnopenableException">A part is missing or cannot be opened.</exception>
    public ConversationState Of(StoredState shape)
    {
        var state = new ConversationState
        {
            Owner = shape.Owner,
            Files = [.. shape.Files.Select(File)],
            Statements = [.. shape.Statements],
            Asked = shape.Asked,
            Followed = [.. shape.Followed],
            Questions = [.. shape.Questions.Select(Question)],
            Active = shape.Active,
            Asks = [.. shape.Asks],
            LastAsk = shape.LastAsk,
            Settled = [.. shape.Settled],
            Blind = shape.Blind,
            Place = shape.Place,
            ReviewsHere = shape.ReviewsHere,
            Reviews = [.. shape.Reviews],
            ApprovalsNeeded = shape.ApprovalsNeeded,
            Language = shape.Language,
        };
        state = state.With(shape.Page is { } page ? Known(older?.Page, page) ?? StateParts.Named(codec.Read(Bytes(page), StateJson.Of<JobPosting>(), page), page) : null);
        state = shape.Read is { } read ? state.With(Known(older?.Read, read) ?? StateParts.Named(codec.Read(Bytes(read), StateJson.Of<FactBook>(), read), read)) : state;
        return older is not null && HasSameGround(state, older) ? state with { Career = older.Career, Posting = older.Posting } : state;
    }

    /// <summary>Whether career and posting, which are made from other parts, were made from the same.</summary>
    private static bool HasSameGround(ConversationState state, ConversationState older) =>
        ReferenceEquals(state.Read, older.Read) && ReferenceEquals(state.Page, older.Page) && state.Statements.SequenceEqual(older.Statements)
        && state.Asked.Organisation == older.Asked.Organisation;

    private static T? Known<T>(T? value, string part)
        where T : class => value is not null && StateParts.NameOf(value) == part ? value : null;

    private UploadedFile File(StoredFile stored) =>
        older?.Files.Find(f => f.Name == stored.Name && StateParts.NameOf(f) == stored.Part)
        ?? StateParts.Named(new UploadedFile(stored.Name, codec.Open(Bytes(stored.Part), stored.Part)), stored.Part);

    private ApplicationQuestion Question(StoredQuestion stored, int place)
    {
        var known = older is not null && place < older.Questions.Count ? older.Questions[place].Versions.Versions : [];
        var versions = Enumerable.Range(1, stored.Versions).Select(number => number <= known.Count ? known[number - 1] : Version(PartNames.Version(place, number)));
        return new ApplicationQuestion(stored.Text, stored.Limit)
        {
            Old = stored.Old,
            Versions = VersionGraph.Of([.. versions], stored.Trail, stored.TakenBack, stored.IsConfirmed),
        };
    }

    private DraftVersion Version(string name) => codec.Read(Bytes(name), StateJson.Of<DraftVersion>(), name);

    private byte[] Bytes(string name) => parts.GetValueOrDefault(name) ?? throw new UnopenableException($"part {name[..1]} is gone");
}
