using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Tests.Liquid;

public sealed class LiquidPartialTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["greet.liquid"] = "[{{ greet }}{{ x }}{{ y }}{% assign inside = 1 %}]",
        ["loop.liquid"] = "{{ item }}{{ forloop.index }}{% if forloop.last %}!{% endif %}",
        ["self.liquid"] = "{% include 'self' %}",
        ["broken.liquid"] = "line\n{% if %}",
        ["stop.liquid"] = "{% break %}",
    };

    [Theory]
    [InlineData("{% assign x = 1 %}{% include 'greet' %}", "[1]")]
    [InlineData("{% assign x = 1 %}{% render 'greet' %}", "[]")]
    [InlineData("{% render 'greet', x: 1, y: 'b' %}", "[1b]")]
    [InlineData("{% include 'greet' with 'hi', y: 2 %}", "[hi2]")]
    [InlineData("{% render 'greet.liquid' with 'v' as x %}", "[v]")]
    [InlineData("{% assign l = 'a,b' | split: ',' %}{% render 'loop' for l as item %}", "a1b2!")]
    [InlineData("{% assign l = 'a,b' | split: ',' %}{% include 'loop' for l as item %}", "a1b2!")]
    [InlineData("{% assign name = 'greet' %}{% include name, x: 5 %}", "[5]")]
    [InlineData("{% render 'greet' %}{{ inside }}", "[]")]
    [InlineData("{% for i in (1..2) %}{{ i }}{% render 'stop' %}{% endfor %}", "12")]
    [InlineData("{% for i in (1..2) %}{{ i }}{% include 'stop' %}{% endfor %}", "1")]
    public async Task Render_Partial_SeesWhatItMaySee(string template, string expected)
        => Assert.Equal(expected, await LiquidHarness.RenderAsync(template, context: LiquidHarness.Context(files: new TextFiles())));

    [Theory]
    [InlineData("{% include 'self' %}", "levels deep")]
    [InlineData("{% include 'missing' %}", "'missing.liquid' that another includes does not exist")]
    [InlineData("{% render 'broken' %}", "broken.liquid(2,7)")]
    public async Task Render_BadPartial_SaysWhich(string template, string part)
    {
        var exception = await Assert.ThrowsAnyAsync<Fluid.FluidException>(() =>
            LiquidHarness.RenderAsync(template, context: LiquidHarness.Context(files: new TextFiles())));
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    private sealed class TextFiles : IFileProvider
    {
        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IFileInfo GetFileInfo(string subpath)
            => Files.TryGetValue(subpath, out var text) ? new TextFile(subpath, Encoding.UTF8.GetBytes(text)) : new NotFoundFileInfo(subpath);

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }

    private sealed class TextFile(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public long Length => content.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(content);
    }
}
