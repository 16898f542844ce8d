using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using NSubstitute;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

public class ModuleStaticFilesTests
{
    private readonly ModuleStaticFiles _files = new(new ModuleStaticFileProvider(new OneFile()));

    [Fact]
    public async Task TryServe_File_AnswersWithTagAndThenNotModified()
    {
        var first = Request("/Theme/site.css", "?v=1");
        Assert.True(await _files.TryServeAsync(first, first.Request.Path));
        Assert.Equal(200, first.Response.StatusCode);
        Assert.Equal("text/css; charset=utf-8", first.Response.ContentType);
        Assert.Contains("immutable", first.Response.Headers.CacheControl.ToString());

        var second = Request("/Theme/site.css");
        second.Request.Headers.IfNoneMatch = first.Response.Headers.ETag;
        Assert.True(await _files.TryServeAsync(second, second.Request.Path));
        Assert.Equal(304, second.Response.StatusCode);
        Assert.DoesNotContain("immutable", second.Response.Headers.CacheControl.ToString());
    }

    [Theory]
    [InlineData("/Theme/none.css")]
    [InlineData("/Theme/../Recipes/secret.recipe.json")]
    [InlineData("/Theme")]
    [InlineData("/")]
    public async Task TryServe_NoPublicFile_IsLeftToOthers(string path)
    {
        var context = Request(path);
        Assert.False(await _files.TryServeAsync(context, path));
    }

    private static DefaultHttpContext Request(string path, string query = "")
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        return context;
    }

    private sealed class OneFile : IModuleFiles
    {
        public IReadOnlyList<string> List(string moduleId, string folder = "", string? suffix = null) => ["wwwroot/site.css"];

        public IFileInfo Get(string moduleId, string path)
        {
            if (moduleId != "Theme" || path != "wwwroot/site.css")
            {
                return new NotFoundFileInfo(path);
            }

            var file = Substitute.For<IFileInfo>();
            file.Exists.Returns(true);
            file.Name.Returns("site.css");
            file.Length.Returns(3);
            file.CreateReadStream().Returns(_ => new MemoryStream("a{}"u8.ToArray()));
            return file;
        }

        public IFileInfo GetVirtual(string virtualPath) => new NotFoundFileInfo(virtualPath);
    }
}
