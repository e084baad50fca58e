using System.Text.RegularExpressions;
using CareerWriter.Host.Tests.Commands;
using CareerWriter.Host.Tests.Workspace.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>The workspace as people meet it, in a real browser.</summary>
public sealed class WorkspacePageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Request = "지원 동기를 작성해 주세요. 600자";

    [Fact]
    public async Task A_newcomer_has_a_draft_with_two_clicks()
    {
        await using var program = await WorkspaceProgram.StartAsync();
        var page = await WorkspacePage.OpenAsync(browser, program.Address);
        await page.PictureAsync("welcome");

        await page.PressAsync(page.Page.Locator("main"), "예시로 해 보기");
        await Expect(page.Words).Not.ToHaveValueAsync("");
        await page.PressAsync(page.Page.Locator("main"), "보내기");
        await page.SeesVersionAsync(1);
        await page.PictureAsync("draft");

        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task An_answer_is_drafted_revised_reviewed_and_exported()
    {
        await using var program = await WorkspaceProgram.StartAsync();
        var owner = await WorkspacePage.OpenAsync(browser, program.Address);
        await owner.AttachAsync("career.md", CareerFolder.Career);
        await owner.SayAsync(Request);
        await owner.SeesVersionAsync(1);
        await SeesEvidenceAsync(owner);
        await RevisesAsync(owner);

        await owner.PressAsync(owner.NewestDraft, "팀 리뷰 요청");
        await owner.Dialog.GetByLabel("리뷰할 채널").SelectOptionAsync("자소서-리뷰");
        await owner.PictureAsync("dialog");
        await owner.PressAsync(owner.Dialog, "팀 리뷰 요청");
        await Expect(owner.Thread.GetByText("리뷰 채널에 올렸습니다")).ToBeVisibleAsync();

        var reviewer = await WorkspacePage.OpenAsync(browser, program.Address);
        await ReviewsAsync(reviewer);
        await AppliesAsync(owner);
        await ApprovesAsync(reviewer);
        await Expect(owner.Thread.GetByText("승인되었습니다")).ToBeVisibleAsync();
        await ExportsAsync(owner);

        Assert.Empty(owner.Complaints);
        Assert.Empty(reviewer.Complaints);
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var program = await WorkspaceProgram.StartAsync();
        var page = await WorkspacePage.OpenAsync(browser, program.Address);
        var keys = page.Page.Keyboard;

        await keys.PressAsync("Tab");
        await Expect(page.Page.GetByRole(AriaRole.Link, new() { Name = "입력창으로 바로 가기" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Words).ToBeFocusedAsync();
        await page.Words.FillAsync(CareerFolder.Career);
        await keys.PressAsync("Shift+Enter");
        Assert.EndsWith("\n", await page.Words.InputValueAsync(), StringComparison.Ordinal);
        await keys.PressAsync("Enter");
        await Expect(page.Words).ToHaveValueAsync("");
        await keys.TypeAsync(Request);
        await keys.PressAsync("Enter");
        await page.SeesVersionAsync(1);

        await page.NewestDraft.Locator(".sentence").First.FocusAsync();
        await keys.PressAsync("ArrowRight");
        await Expect(page.NewestDraft.Locator(".sentence").Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Panel).ToBeVisibleAsync();
        await page.PictureAsync("keyboard");
        await keys.PressAsync("Escape");
        await Expect(page.NewestDraft.Locator(".sentence").Nth(1)).ToBeFocusedAsync();

        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Enter_that_ends_a_syllable_does_not_send()
    {
        await using var program = await WorkspaceProgram.StartAsync();
        var page = await WorkspacePage.OpenAsync(browser, program.Address);
        await page.Words.FillAsync("안녕");

        await page.Words.DispatchEventAsync("keydown", new { key = "Enter", isComposing = true, bubbles = true });
        await Expect(page.Words).ToHaveValueAsync("안녕");
        await page.Words.PressAsync("Enter");

        await Expect(page.Words).ToHaveValueAsync("");
        await Expect(page.Thread.Locator(".entry.said")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Markup_in_words_and_file_names_is_shown_as_it_was_typed()
    {
        const string markup = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
        await using var program = await WorkspaceProgram.StartAsync();
        var page = await WorkspacePage.OpenAsync(browser, program.Address);

        await page.AttachAsync("<b onclick=x>career.md", CareerFolder.Career.Replace("누리상점", "누리<img src=x onerror=alert(1)>상점", StringComparison.Ordinal));
        await page.SayAsync($"{Request} {markup}");
        await Expect(page.Thread.Locator(".entry.bot").First).ToBeVisibleAsync();

        await Expect(page.Thread).ToContainTextAsync(markup);
        await Expect(page.Thread.GetByLabel("파일")).ToContainTextAsync("<b onclick=x>career.md");
        await Expect(page.Thread.Locator("img[src=x], script, b")).ToHaveCountAsync(0);
        Assert.DoesNotContain("taken", await page.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("wide", 1440, ColorScheme.Light)]
    [InlineData("dark", 1280, ColorScheme.Dark)]
    [InlineData("narrow", 390, ColorScheme.Light)]
    public async Task The_page_fits_the_window(string name, int width, ColorScheme scheme)
    {
        await using var program = await WorkspaceProgram.StartAsync();
        var page = await WorkspacePage.OpenAsync(browser, program.Address, width, scheme);
        await page.PictureAsync($"{name}-welcome");
        await page.AttachAsync("career.md", CareerFolder.Career);
        await page.SayAsync($"{Request}\n\n{CareerFolder.Posting}");
        await page.SeesVersionAsync(1);
        await page.PictureAsync($"{name}-draft");
        await page.NewestDraft.Locator(".sentence").First.ClickAsync();
        await Expect(page.Panel).ToBeVisibleAsync();
        await page.PictureAsync($"{name}-panel");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.PressAsync(page.NewestDraft, "근거 보기");
        await Expect(page.Thread.Locator(".card.evidence")).Not.ToHaveCountAsync(0);
        await page.PictureAsync($"{name}-evidence");
        if (width < 600)
        {
            await page.Page.GetByRole(AriaRole.Button, new() { Name = "대화 목록" }).ClickAsync();
            await page.PictureAsync($"{name}-list");
        }

        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty(page.Complaints);
    }

    private static async Task SeesEvidenceAsync(WorkspacePage page)
    {
        await Expect(page.NewestDraft).ToContainTextAsync("근거 확인");
        await page.NewestDraft.Locator(".sentence").Filter(new() { HasText = "600ms" }).First.HoverAsync();
        await Expect(page.Page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("600ms에서 80ms로 단축");
        await page.PictureAsync("hint");
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(page.Page.GetByRole(AriaRole.Tooltip)).ToBeHiddenAsync();
        await page.NewestDraft.Locator(".sentence").Filter(new() { HasText = "600ms" }).First.ClickAsync();
        await Expect(page.Panel).ToContainTextAsync(new Regex(@"career\.md \d+행", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Panel).ToContainTextAsync("600ms에서 80ms로 단축");
        await page.PictureAsync("evidence");
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(page.Panel).ToBeHiddenAsync();
    }

    private static async Task RevisesAsync(WorkspacePage page)
    {
        var first = await page.NewestDraft.Locator(".essay").InnerTextAsync();
        await page.SayAsync("250자 이내로");
        await page.SeesVersionAsync(2);
        await Expect(page.Drafts.First.Locator(".actions")).ToHaveCountAsync(0);
        await page.PictureAsync("revised");
        await page.PressAsync(page.NewestDraft, "비교");
        await Expect(page.Page.Locator(".card.comparison")).ToContainTextAsync("v1 → v2");
        await page.PictureAsync("comparison");

        await page.Words.FillAsync("보내지 않은 말");
        await page.Page.ReloadAsync();
        await page.SeesVersionAsync(2);
        await Expect(page.Words).ToHaveValueAsync("보내지 않은 말");
        await page.Words.FillAsync("");

        await page.PressAsync(page.NewestDraft, "되돌리기");
        await Expect(page.NewestDraft.Locator(".essay")).ToHaveTextAsync(first, new() { UseInnerText = true });
    }

    private static async Task ReviewsAsync(WorkspacePage page)
    {
        await page.BecomeAsync("민수");
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "[리뷰]" }).ClickAsync();
        await Expect(page.Card).ToContainTextAsync("서연 님의 글");
        await Expect(page.Page.Locator("body")).Not.ToContainTextAsync("career.md");
        await page.PictureAsync("card");
        await page.Card.Locator(".sentence").First.ClickAsync();
        await Expect(page.Dialog.GetByLabel("어느 문장인가요")).ToHaveValueAsync("1");
        await page.Dialog.GetByLabel("의견", new() { Exact = true }).FillAsync("첫 문장을 더 분명하게 써 주세요.");
        await page.Dialog.GetByLabel("이렇게 바꾸면").FillAsync("누리상점에서 주문 조회 응답 시간을 600ms에서 80ms로 단축했습니다.");
        await page.PictureAsync("comment");
        await page.PressAsync(page.Dialog, "의견 남기기");
        await Expect(page.Card).ToContainTextAsync("첫 문장을 더 분명하게");
        await Expect(page.Thread.GetByText("의견을 서연 님에게 전했습니다")).ToBeVisibleAsync();
        await page.PictureAsync("commented");
    }

    private static async Task AppliesAsync(WorkspacePage page)
    {
        await Expect(page.Thread.GetByText("민수 님의 의견")).ToBeVisibleAsync();
        await page.PressAsync(page.Page.Locator("main"), "적용");
        await Expect(page.NewestDraft.Locator(".essay")).ToContainTextAsync("누리상점에서 주문 조회 응답 시간을 600ms에서 80ms로 단축했습니다.");
        await page.PictureAsync("applied");
    }

    private static async Task ApprovesAsync(WorkspacePage page)
    {
        await Expect(page.Card).ToContainTextAsync("반영됨");
        await page.PictureAsync("card-updated");
        await page.PressAsync(page.Card, "승인");
        await Expect(page.Card).ToContainTextAsync("승인됨");
        await page.PictureAsync("approved");
    }

    private static async Task ExportsAsync(WorkspacePage page)
    {
        await page.PressAsync(page.NewestDraft, "내보내기");
        await page.PictureAsync("exporting");
        var link = page.Page.Locator(".card.export a").Last;
        var download = await page.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.NotEqual(0, new FileInfo(await download.PathAsync()).Length);
    }
}
