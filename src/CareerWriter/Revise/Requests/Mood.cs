using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests;

/// <summary>Tells chatter from a wish that was not understood.</summary>
internal static partial class Mood
{
    /// <summary><see cref="Edit.Unclear"/> when something is wanted, else <see cref="Edit.None"/>.</summary>
    public static Edit Of(string text, RequestText request)
    {
        var compact = request.Compact;
        if (Wish().IsMatch(compact) || (EnglishWish().IsMatch(text) && !Praise().IsMatch(compact)))
        {
            return new Edit.Unclear();
        }

        return !Praise().IsMatch(compact) && Ask().IsMatch(compact) ? new Edit.Unclear() : new Edit.None();
    }

    [GeneratedRegex("지(?:는|도)?(?:마|말|않)|안빼|안넣|안써도|더더|좀더$|조금더$|조금만더$|^더$|원래길이|별로|아쉽|아쉬|느낌이안|이상하|이상해|맘에안|마음에안|맘에들지|마음에들지|잘써줘|잘써|더잘|더좋게|더낫게|더나은|임팩트|뭔가부족|부족해|애매|심심|밋밋|약해|약한|허접|구려|구리|노잼|와닿지|안와닿|매력|다듬|손봐|손좀|고쳐|수정|바꿔|개선|업그레이드|퀄리티|퀄|완성도|다시한번봐|이게아닌|이건아닌|이거아닌|아닌데|아닌것같|그닥|그다지|실망|탐탁|산만|지루|싱겁|감동이없|평범|엉망|최악|못쓰|못썼|못쓴|어떻게좀|어케좀|알아서잘|좀더신경|신경써|힘들|이상한", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wish();

    [GeneratedRegex("(?:해줘|해주세요|해주라|줘|주세요|주라|줄래|줄수|해봐|해라|부탁|싶어|싶은데|하자|좋겠|으면해|했으면)(?:요|[.!?]|$)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ask();

    [GeneratedRegex("고마|감사|굿|좋네|좋아요|좋아$|좋다|좋습|훌륭|최고|완벽|마음에들|맘에들|수고|잘했|대박|짱|오케|안녕|반가|good|great|thank|nice|perfect|cool|awesome|love", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(?:better|improve|fix|change|rewrite|polish|not (?:good|great|right)|don't like|do not like|weird|off|bad|boring|meh|flat|weak|something else|try again|edit|update|refine)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishWish();
}
