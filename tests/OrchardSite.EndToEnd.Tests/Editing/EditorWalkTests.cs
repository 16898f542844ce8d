using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>The whole way in a browser: sign in, correct a word, press 发布, read the change on the public page.</summary>
[Collection(ClusterCollection.Name)]
public sealed class EditorWalkTests(Cluster cluster, Browser browser)
{
    [Theory]
    [InlineData("KeyouzhongBanner", "jcxw/")]
    [InlineData("WulanhaoteCity", "dwjs/")]
    public async Task Editor_CorrectsAWordAndPublishes_VisitorReadsIt(string tenant, string column)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Tenants.PathOf(tenant, column));
        var title = (await page.Locator(".news-list a").Last.InnerTextAsync()).Trim();
        await new AdminPages(cluster).SignInAsync(page, tenant);

        await page.GotoAsync(Tenants.PathOf(tenant, "Admin"));
        await page.GotoAsync(Tenants.PathOf(tenant, $"Admin/Contents/ContentItems?Options.SearchText={Uri.EscapeDataString(title)}"));
        await page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.ClickAsync();
        var word = $"更正{Guid.NewGuid():N}";
        var text = page.FrameLocator(".tox-edit-area iframe").Locator("body");
        await text.ClickAsync();
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.InsertTextAsync(word);
        await AdminPages.PublishAsync(page);

        await using var visiting = await browser.OpenAsync(cluster.Site.Address, width: 390);
        var visitor = await visiting.NewPageAsync();
        await visitor.GotoAsync(Tenants.PathOf(tenant, column));
        await visitor.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.ClickAsync();
        await visitor.WaitForSelectorAsync("article.news");
        Assert.Contains(word, await visitor.Locator(".news-body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_PastesFromWord_KeepsTheTextAndNoneOfItsMarkup()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, "TuquanCounty");
        await AdminPages.OpenFirstNewsAsync(page, "tqx");
        var body = page.FrameLocator(".tox-edit-area iframe").Locator("body");
        await body.ClickAsync();

        await body.EvaluateAsync("""
            body => {
              const data = new DataTransfer();
              data.setData('text/html', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class="MsoNormal" style="mso-char-indent-count:2;font-family:宋体"><span style="font-size:16pt;color:red">  从文档粘贴的一段<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>');
              data.setData('text/plain', '从文档粘贴的一段');
              body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await Assertions.Expect(body).ToContainTextAsync("从文档粘贴的一段");
        await AdminPages.PublishAsync(page);
        await AdminPages.OpenFirstNewsAsync(page, "tqx");

        var html = await page.Locator("textarea[name='HtmlBodyPart.Html']").InputValueAsync();

        Assert.Contains("从文档粘贴的一段", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Mso", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("font-", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<o:p", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("span", html, StringComparison.OrdinalIgnoreCase);
    }
}
