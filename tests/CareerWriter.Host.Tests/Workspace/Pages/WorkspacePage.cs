using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerWriter.Host.Tests.Workspace.Pages;

/// <summary>The page of the workspace, in the words of whoever uses it. Whatever the browser complains about fails the test.</summary>
public sealed class WorkspacePage
{
    private readonly List<string> _complaints = [];

    private WorkspacePage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
    }

    /// <summary>The page itself.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained about.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Where words are typed.</summary>
    public ILocator Words => Page.GetByLabel("메시지", new() { Exact = true });

    /// <summary>What was said and shown.</summary>
    public ILocator Thread => Page.Locator("#entries");

    /// <summary>The drafts, oldest first.</summary>
    public ILocator Drafts => Page.Locator(".card.draft");

    /// <summary>The newest draft.</summary>
    public ILocator NewestDraft => Drafts.Last;

    /// <summary>The card of a review.</summary>
    public ILocator Card => Page.Locator(".card.review").Last;

    /// <summary>Beside the thread: where a sentence comes from.</summary>
    public ILocator Panel => Page.GetByRole(AriaRole.Complementary, new() { Name = "근거" });

    /// <summary>What a button asks for.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>Opens it.</summary>
    public static async Task<WorkspacePage> OpenAsync(Browser browser, Uri address, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        WorkspacePage page = new(await browser.OpenAsync(address, width, scheme));
        await page.Page.GotoAsync("/");
        await Assertions.Expect(page.Page.Locator("#who option")).Not.ToHaveCountAsync(0);
        return page;
    }

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await Words.FillAsync(text);
        await Words.PressAsync("Enter");
    }

    /// <summary>Puts a file beside the words.</summary>
    public async Task AttachAsync(string name, string content)
    {
        await Page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await Assertions.Expect(Page.GetByLabel("보낼 파일")).ToContainTextAsync(name);
    }

    /// <summary>Presses a button in a part of the page.</summary>
    public Task PressAsync(ILocator within, string label) => within.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>Waits until a version is shown as the newest draft.</summary>
    public Task SeesVersionAsync(int version) => Assertions.Expect(NewestDraft.GetByRole(AriaRole.Heading)).ToHaveTextAsync(new Regex($"v{version}$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>Becomes someone else.</summary>
    public Task BecomeAsync(string person) => Page.GetByLabel("나는 누구").SelectOptionAsync(person);

    /// <summary>Takes a picture for people to look at, where a folder is named for it.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("WORKSPACE_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
