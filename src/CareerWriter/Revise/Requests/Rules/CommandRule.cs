namespace CareerWriter.Revise.Requests.Rules;

/// <summary>A single word that is a command in the thread.</summary>
internal sealed class CommandRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        Edit? edit = request.Compact.TrimEnd('.', '!') switch
        {
            "다시" or "다시요" => new Edit.Redo(),
            "비교" or "비교해줘" => new Edit.Compare([]),
            "근거" => new Edit.Show(ShowWhat.Evidence),
            "출처" => new Edit.Show(ShowWhat.Sources),
            _ => null,
        };
        if (edit is not null)
        {
            edits.Add(0, edit);
            request.Consume(0, request.Compact.Length);
        }
    }
}
