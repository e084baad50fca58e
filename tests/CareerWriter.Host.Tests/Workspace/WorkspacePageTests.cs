using CareerWriter.Host.Tests.Workspace.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>The workspace as people meet it, in a real browser.</summary>
public sealed class WorkspacePageTests(Browser browser) : IClassFixture<Browser>
{
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
}
