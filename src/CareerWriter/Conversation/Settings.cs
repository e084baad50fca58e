using System.Globalization;
using CareerWriter.Revise;
using CareerWriter.Verify;

namespace CareerWriter.Conversation;

/// <summary>Settings of a conversation, each with the button that changes it.</summary>
internal static class Settings
{
    private const string Blind = "blind";
    private const string Approvals = "approvals";
    private const string Basis = "basis";
    private const int MostApprovals = 3;

    /// <summary>Shows the settings.</summary>
    public static void Show(Turn turn)
    {
        var state = turn.State;
        var language = state.Language;
        turn.Note(
            SettingsWords.All(state),
            [
                new ViewAction($"{Blind}-{(state.Blind ? "off" : "on")}", (state.Blind ? SettingsWords.BlindOff : SettingsWords.BlindOn).In(language)),
                .. Enumerable.Range(1, MostApprovals).Where(n => n != state.ApprovalsNeeded).Select(n => new ViewAction(string.Create(CultureInfo.InvariantCulture, $"{Approvals}-{n}"), SettingsWords.ApprovalsButton(n).In(language))),
                .. OtherBasis(state) is { } basis ? [new ViewAction(Basis, SettingsWords.CountBy(basis).In(language))] : Array.Empty<ViewAction>(),
                .. turn.Outside.KeepsCareers ? [new ViewAction(Actions.Keep, KeptWords.Keep.In(language)), new ViewAction(Actions.Forget, KeptWords.Forget.In(language))] : Array.Empty<ViewAction>(),
                new ViewAction(Actions.Delete, SettingsWords.DeleteConversation.In(language)),
            ]);
    }

    /// <summary>Changes a setting; false when the button is of none.</summary>
    public static async Task<bool> TryChangeAsync(Turn turn, string action, CancellationToken cancellationToken)
    {
        switch (action.Split('-'))
        {
            case [Blind, "on" or "off"]:
                SetBlind(turn, action == $"{Blind}-on");
                return true;
            case [Approvals, [var digit]] when digit is >= '1' and <= (char)('0' + MostApprovals):
                turn.State = turn.State with { ApprovalsNeeded = digit - '0' };
                turn.Note(SettingsWords.ApprovalsSet(digit - '0'));
                return true;
            case [Basis] when OtherBasis(turn.State) is { } basis:
                await Requests.CarryOutAsync(turn, [new Edit.Length { Max = turn.State.Question!.Constraints.Limit!.Value, Basis = basis }], turn.In(SettingsWords.CountBy(basis)), cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Sets blind hiring; versions that there are stay as they are, so what they hold against it is said.</summary>
    private static void SetBlind(Turn turn, bool on)
    {
        turn.State = turn.State with { Blind = on };
        turn.Note(on ? SettingsWords.BlindSet(Against(turn.State)) : SettingsWords.BlindUnset);
    }

    private static List<Said> Against(ConversationState state) => state.Question?.Versions.Current is not { } version ? [] :
    [
        .. DraftChecker.Check(version.Draft, new CheckContext(state.Career!, state.Posting, version.Constraints.Limit, Blind: true)).Findings
            .Where(f => f.Rule == "blind").Select(f => f.Message).Distinct(),
    ];

    private static CountBasis? OtherBasis(ConversationState state) => state.Question is { Versions: { Current: not null, IsConfirmed: false }, Constraints.Limit: { } limit }
        ? limit.Basis == CountBasis.WithSpaces ? CountBasis.WithoutSpaces : CountBasis.WithSpaces
        : null;
}
