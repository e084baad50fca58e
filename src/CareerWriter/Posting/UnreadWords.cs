using System.Globalization;

namespace CareerWriter.Posting;

/// <summary>What is said of links that gave no posting, and of postings that are over: why, and how to go on.</summary>
public static class UnreadWords
{
    /// <summary>How to go on without a page.</summary>
    public static readonly Said Paste = new("본문을 붙여 주세요.", "Please paste its text.");

    /// <summary>How to go on without a Notion page.</summary>
    public static readonly Said ExportNotion = new("Notion에서 Markdown으로 내보내 올려 주세요.", "Please export it from Notion as Markdown and upload that.");

    /// <summary>Said of a posting file without text.</summary>
    public static readonly Said NoText = new("공고 파일에 글이 없습니다. 공고 본문을 붙여 주세요.", "The posting file has no text. Please paste the text of the posting.");

    /// <summary>The reason where a site does not answer.</summary>
    public static readonly Said Silent = new("사이트가 응답하지 않음", "the site does not answer");

    /// <summary>The reason where what was typed is no address.</summary>
    public static readonly Said NoLink = new("올바르지 않은 주소", "not a valid link");

    internal static readonly Said Wall = new("로그인이나 보안 확인 화면", "a sign-in or security page");
    internal static readonly Said Closed = new("마감된 공고", "it is closed");
    internal static readonly Said Image = new("본문이 이미지", "its text is an image");
    internal static readonly Said Scripts = new("스크립트로 그려지는 화면", "the page is drawn by scripts");
    internal static readonly Said NearlyEmpty = new("글자가 거의 없는 화면", "the page has hardly any text");
    internal static readonly Said NoPosting = new("채용 공고로 보이지 않는 화면", "the page does not look like a job posting");
    internal static readonly Said NoPostingText = new("채용 공고로 보이지 않는 글", "it does not look like a job posting");
    internal static readonly Said NoPage = new("페이지가 없음", "there is no such page");
    internal static readonly Said NotionRefused = new("Notion이 막음", "Notion refused");
    internal static readonly Said NotionSilent = new("Notion이 답하지 않음", "Notion does not answer");
    internal static readonly Said StrangeAnswer = new("알 수 없는 답", "the answer was not understood");

    internal static readonly Said Unread = new("공고를 읽지 못했습니다. 공고 본문을 붙여 주세요.", "The posting could not be read. Please paste its text.");
    internal static readonly Said PastedTextIsUsed = new(" 함께 적어 주신 회사 글은 읽었습니다.", " The text about the company that you sent with it was read.");
    internal static readonly Said OtherPosition = new("다른 직무의 공고라 이번 글에는 쓰지 않았습니다. 이 공고로 쓰려면 따로 요청해 주세요.", "It is for another position, so it was not used here. To write for it, ask separately.");
    internal static readonly Said NoPostingPasted = new("붙여 주신 글에서 채용 공고를 찾지 못했습니다. 주요업무와 자격요건이 있는 본문을 붙여 주세요.", "No job posting was found in what you pasted. Please paste the text with duties and requirements.");
    internal static readonly Said IsOver = new("마감된 공고입니다. 내용은 읽어 두었습니다.", "The posting is closed. It was read all the same.");
    internal static readonly Said TakenDown = new Said("마감되었거나 내려간 공고입니다. ", "The posting is closed or was taken down. ") + Paste;
    internal static readonly Said LedElsewhere = new Said("이 주소가 다른 화면으로 넘어갑니다. 내려간 공고로 보입니다. ", "The link leads to another page, so the posting seems to be down. ") + Paste;
    internal static readonly Said PrivateNotion = new Said("공개되지 않은 Notion 페이지입니다. ", "The Notion page is not public. ") + ExportNotion;

    /// <summary>That the text of a posting was not read.</summary>
    /// <param name="reason">Why, as a few words.</param>
    /// <param name="wayOn">What to do.</param>
    public static Said NotRead(Said reason, Said wayOn) => new(
        $"공고 본문을 읽지 못했습니다({reason.Korean}). {wayOn.Korean}",
        $"The posting could not be read ({reason.English}). {wayOn.English}");

    internal static Said Notion(Said reason) => new(
        $"Notion 페이지에서 공고를 읽지 못했습니다({reason.Korean}). {ExportNotion.Korean}",
        $"No posting could be read from the Notion page ({reason.English}). {ExportNotion.English}");

    internal static Said OfStatus(int status) => status switch
    {
        404 or 410 => new($"사이트에 이 공고가 없습니다(HTTP {status}). 주소를 확인하거나 {Paste.Korean}", $"The site does not have this posting (HTTP {status}). Check the link, or paste the text of the posting."),
        401 or 403 => new($"사이트가 공고를 보여 주지 않습니다(HTTP {status}). {Paste.Korean}", $"The site does not show the posting (HTTP {status}). {Paste.English}"),
        429 => new($"사이트가 요청이 많다며 답하지 않습니다(HTTP {status}). 잠시 뒤에 다시 시도하거나 {Paste.Korean}", $"The site says it gets too many requests (HTTP {status}). Try again in a while, or paste the text of the posting."),
        _ => new($"사이트가 지금 공고를 주지 못합니다(HTTP {status}). 잠시 뒤에 다시 시도하거나 {Paste.Korean}", $"The site cannot give the posting right now (HTTP {status}). Try again in a while, or paste the text of the posting."),
    };

    internal static Said ClosedOn(DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy년 M월 d일}에 마감된 공고입니다. 내용은 읽어 두었습니다."),
        string.Create(CultureInfo.InvariantCulture, $"The posting closed on {day:MMMM d, yyyy}. It was read all the same."));

    internal static Said NotLookedAt(int count) => new(
        $"링크가 많아 여기부터 {count}개는 읽지 않았습니다. 필요한 본문을 붙여 주세요.",
        $"There are many links; {English.Count(count, "link")} from here on {(count == 1 ? "was" : "were")} not read. Please paste the text that matters.");
}
