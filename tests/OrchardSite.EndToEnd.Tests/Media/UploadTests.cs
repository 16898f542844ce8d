using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Media;

/// <summary>What the library takes from editors, and what it does not.</summary>
[Collection(ClusterCollection.Name)]
public sealed class UploadTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task Upload_Picture_IsServedAndSmallerOnesOnlyBySignature()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var picture = Library.Picture(800, 400);
        var taken = await new Library(editor, cluster, Tenant).UploadAsync("照片 1.png", picture, "e2e");
        using var visitor = cluster.Anonymous();

        var original = await BytesAsync(visitor, taken.GetProperty("url").GetString()!);
        var unsigned = await BytesAsync(visitor, taken.GetProperty("url").GetString()! + "?width=100");
        using var small = NetVips.Image.NewFromBuffer(await BytesAsync(visitor, taken.GetProperty("thumb").GetString()!));

        Assert.Equal(picture, original);
        Assert.Equal(picture, unsigned);
        Assert.Equal((320, 160, "webpload_buffer"), (small.Width, small.Height, (string)small.Get("vips-loader")));
    }

    [Fact]
    public async Task Upload_SignedAddressOfAnotherTenant_GivesTheOriginal()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var other = await cluster.AdministratorAsync("TuquanCounty");
        var picture = Library.Picture(500, 500);
        var theirs = await new Library(other, cluster, "TuquanCounty").UploadAsync("other.png", picture, "e2e");
        var own = await new Library(editor, cluster, Tenant).UploadAsync("own.png", picture, "e2e");
        var query = theirs.GetProperty("thumb").GetString()!.Split('?')[1];
        using var visitor = cluster.Anonymous();

        Assert.Equal(picture, await BytesAsync(visitor, $"{own.GetProperty("url").GetString()}?{query}"));
    }

    [Theory]
    [InlineData("picture.png", "MZ a program")]
    [InlineData("picture.jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("page.html", "<script>alert(1)</script>")]
    [InlineData("notice.txt", "<html><script>alert(1)</script></html>")]
    [InlineData("empty.png", "")]
    [InlineData("film.mp4", "no film")]
    public async Task Upload_WhatItsNameDoesNotSay_IsRefusedInPlainWords(string name, string content)
    {
        using var editor = await cluster.AdministratorAsync(Tenant);

        var refused = await new Library(editor, cluster, Tenant).UploadAsync(name, System.Text.Encoding.UTF8.GetBytes(content), "e2e-refused");

        Assert.Matches("[\u4e00-\u9fff]", refused.GetProperty("error").GetString()!);
        Assert.False(Directory.Exists(Path.Combine(cluster.Site.AppData, "Sites", Tenant, "Media", "e2e-refused")));
    }

    [Theory]
    [InlineData("../evil.png", "e2e-names", "e2e-names/evil.png")]
    [InlineData("..\\..\\evil2.png", "e2e-names", "e2e-names/evil2.png")]
    [InlineData("....png", "e2e-names", "e2e-names/file.png")]
    public async Task Upload_NameThatLeadsOut_StaysInTheFolder(string name, string folder, string path)
    {
        using var editor = await cluster.AdministratorAsync(Tenant);

        var taken = await new Library(editor, cluster, Tenant).UploadAsync(name, Library.Picture(8, 8), folder);

        Assert.Equal(path, taken.GetProperty("mediaPath").GetString());
    }

    [Theory]
    [InlineData("../Default/Media")]
    [InlineData("a/../../..")]
    [InlineData("..")]
    public async Task Upload_FolderThatLeadsOut_IsRefused(string folder)
    {
        using var editor = await cluster.AdministratorAsync(Tenant);

        using var answer = await new Library(editor, cluster, Tenant).SendAsync("Admin/Media/Upload", "a.png", Library.Picture(8, 8), new() { ["folder"] = folder });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Upload_LargerThanAnyFileMayBe_IsRefusedAndTheSiteGoesOn()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var library = new Library(editor, cluster, Tenant);

        var refused = await library.UploadAsync("large.pdf", [.. "%PDF-"u8, .. new byte[31_000_000]], "e2e-refused");
        try
        {
            using var answer = await library.SendAsync("Admin/Media/Upload", "huge.mp4", new byte[230_000_000], new() { ["folder"] = "e2e-refused" });
            Assert.False(answer.IsSuccessStatusCode);
        }
        catch (HttpRequestException)
        {
            // The server hangs up on who goes on sending.
        }

        Assert.Contains("30 MB", refused.GetProperty("error").GetString()!, StringComparison.Ordinal);
        using var home = await editor.GetAsync(string.Empty);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task Library_AskedByNobodyOrByAnotherSitesEditor_GivesNothing()
    {
        using var visitor = cluster.Anonymous();
        using var county = await cluster.AdministratorAsync("TuquanCounty");

        foreach (var client in new[] { visitor, county })
        {
            foreach (var path in new[] { "Admin/Media", "Admin/Media/GetMediaItems", "Admin/Media/Details?path=a.png" })
            {
                using var answer = await client.GetAbsoluteAsync(Tenants.PathOf(Tenant, path));
                Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{path}: {answer.StatusCode}");
            }
        }
    }

    private static async Task<byte[]> BytesAsync(SiteClient client, string address)
    {
        using var response = await client.GetAbsoluteAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync();
    }
}
