using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>A fact that the user is not sure of (… 확실하지 않으니 빼).</summary>
internal sealed partial class RetractRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        if (Unsure().Match(request.Compact) is not { Success: true } match)
        {
            return;
        }

        var topic = match.Groups["t"];
        var subject = TopicText.Clean(request.Original(topic.Index, topic.Index + topic.Length));
        if (subject.Length > 0)
        {
            edits.Add(match.Index, new Edit.Retract(subject));
            request.Consume(match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<t>[^\n,!?;.]{1,80}?)(?:은|는|이|가|도|를|을|건|거|인지|인게|한게|했는지|였는지|던건)?(?:좀|잘|아직|사실|별로|조금|제|내|정말|진짜|나도|저도|맞는지)*(?:확실하지(?:가|는)?않|확실치않|확실하진않|확실히모르|확실한지모르|안확실|불확실|확신이(?:없|안|서지)|자신이?없(?!어보|게|는말|는어|는표|는느)|기억이(?:잘)?(?:안나|나지않|가물|흐릿|확실)|기억안나|기억나지않|가물가물|긴가민가|사실이?아니|사실과달|사실이?아닌|사실무근|틀린(?:거|것|내용|사실|수치|숫자|정보)|틀렸|잘못된(?:거|것|내용|사실|수치|숫자|정보)|잘못됐|정확하지않|정확치않|부정확|(?:제|내)가(?:한|했던|맡은)?(?:게|거|것이|일이)?(?:아니|아님|안했)|한적이?없|증명(?:을)?못|증빙이?(?:없|안)|검증이?안|맞는지(?:모르|잘모르|확실|기억)|모르겠(?:으니|어서|네|는데))[^\n,!?;.]{0,40}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unsure();
}
