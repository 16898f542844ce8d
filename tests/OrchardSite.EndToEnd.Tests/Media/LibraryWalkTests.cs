using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Media;

/// <summary>The media library in a browser on a phone: a folder, two files at once, one of them refused, and away again.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LibraryWalkTests(Cluster cluster, Browser browser)
{
    private const string Tenant = "AershanCity";

    [Fact]
    public async Task Editor_UploadsSeveral_SeesWhatWasTakenAndWhy()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width: 390);
        var page = await context.NewPageAsync();
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await new AdminPages(cluster).SignInAsync(page, Tenant);
        await page.GotoAsync(Tenants.PathOf(Tenant, "Admin/Media"));

        await page.GetByLabel("新文件夹").FillAsync("手机上传");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建文件夹" }).ClickAsync();
        await Assertions.Expect(page.Locator("[aria-current='page']", new() { HasText = "手机上传" })).ToBeVisibleAsync();
        await page.Locator("#media-files").SetInputFilesAsync([
            new FilePayload { Name = "照片.png", MimeType = "image/png", Buffer = Library.Picture(300, 200) },
            new FilePayload { Name = "假照片.png", MimeType = "image/png", Buffer = "no picture"u8.ToArray() },
        ]);
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "假照片.png" })).ToContainTextAsync("文件内容与扩展名不符");
        await page.AssertFitAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "已上传 1 个文件" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "照片.png" }).ClickAsync();
        await Assertions.Expect(page.Locator(".media-facts")).ToContainTextAsync("300 × 200");
        await page.AssertFitAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "删除", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "删除这个空文件夹" }).ClickAsync();
        await Assertions.Expect(page.Locator(".media-folders", new() { HasText = "手机上传" })).ToHaveCountAsync(0);
    }
}
