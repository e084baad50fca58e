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

    private static async Task SeesEvidenceAsync(WorkspacePage page)
    {
        await Expect(page.NewestDraft).ToContainTextAsync("근거 확인");
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
