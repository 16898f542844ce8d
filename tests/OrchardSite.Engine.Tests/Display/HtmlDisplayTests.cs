using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using NSubstitute;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Theming;
using OrchardSite.Engine.Display.Rendering;

namespace OrchardSite.Engine.Tests.Display;

public sealed class HtmlDisplayTests
{
    private readonly Dictionary<string, ShapeDescriptor> _descriptors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ShapeBinding> _bindings = new(StringComparer.OrdinalIgnoreCase);
    private readonly ShapeRenderingOptions _options = new();

    [Fact]
    public async Task Execute_SeveralAlternates_LastWithTemplateWins()
    {
        Bind("News", "News__Pinned", "News__Big");
        var shape = New("News");
        shape.Metadata.Alternates.Add("News__Pinned");
        shape.Metadata.Alternates.Add("News__Big");
        shape.Metadata.Alternates.Add("News__WithoutTemplate");

        Assert.Equal("News__Big", await RenderAsync(shape));
    }

    [Fact]
    public async Task Execute_SpecialType_FallsBackToGeneral()
    {
        Bind("News");

        Assert.Equal("News", await RenderAsync(New("News__A__B")));
    }

    [Fact]
    public async Task Execute_AlternateAddedWhileDisplaying_IsTaken()
    {
        Bind("News", "News__Late");
        Describe("News", builder => builder.OnDisplaying(context => context.Shape.Metadata.Alternates.Add("News__Late")));

        Assert.Equal("News__Late", await RenderAsync(New("News")));
    }

    [Fact]
    public async Task Execute_Wrappers_WrapInOrder()
    {
        Bind("News");
        Wrap("Inner", "[{0}]");
        Wrap("Outer", "<{0}>");
        var shape = New("News");
        shape.Metadata.Wrappers.Add("Inner");
        shape.Metadata.Wrappers.Add("Outer");

        Assert.Equal("<[News]>", await RenderAsync(shape));
    }

    [Fact]
    public async Task Execute_Processing_RunsOnlyWhenRendered()
    {
        Bind("News");
        var processed = 0;
        var shape = New("News");
        shape.Metadata.OnProcessing(_ =>
        {
            processed++;
            return Task.CompletedTask;
        });
        var cached = New("News");
        cached.Metadata.ChildContent = new HtmlString("ready");
        cached.Metadata.OnProcessing(_ => throw new InvalidOperationException());

        await RenderAsync(shape);

        Assert.Equal(1, processed);
        Assert.Equal("ready", await RenderAsync(cached));
    }

    [Fact]
    public async Task Execute_NoTemplate_NamesWhatWasTried()
    {
        var shape = New("Unknown");
        shape.Metadata.Alternates.Add("Unknown__Special");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => RenderAsync(shape));

        Assert.Contains("Unknown__Special, Unknown", exception.Message, StringComparison.Ordinal);
    }

    private static Shape New(string type)
    {
        var shape = new Shape();
        shape.Metadata.Type = type;
        return shape;
    }

    private void Bind(params string[] types)
    {
        foreach (var type in types)
        {
            _bindings[type] = new ShapeBinding { BindingName = type, BindingAsync = _ => Task.FromResult<IHtmlContent>(new HtmlString(type)) };
        }
    }

    [Fact]
    public async Task Execute_WithDebugInformation_SaysWhichTemplatesWouldDo()
    {
        _options.WriteShapeDebugInformation = true;
        Bind("News", "News__A--B");
        var shape = New("News");
        shape.Metadata.Alternates.Add("News__A-->B");
        shape.Metadata.Alternates.Add("News__A--B");

        Assert.Equal("<!-- News: News__A-&#45;B, News__A-&#45;&gt;B, News -->News__A--B<!-- /News -->", await RenderAsync(shape));
    }

    private void Wrap(string type, string format) => _bindings[type] = new ShapeBinding
    {
        BindingName = type,
        BindingAsync = context => Task.FromResult<IHtmlContent>(new HtmlString(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, format, context.Value.Metadata.ChildContent))),
    };

    private void Describe(string type, Action<ShapeAlterationBuilder> describe)
    {
        var builder = new ShapeAlterationBuilder(null!, type);
        describe(builder);
        var descriptor = new ShapeDescriptor { ShapeType = type };
        builder.Build().Alter(descriptor);
        _descriptors[type] = descriptor;
    }

    private async Task<string> RenderAsync(IShape shape)
    {
        var tables = Substitute.For<IShapeTableManager>();
        tables.GetShapeTableAsync(Arg.Any<string?>()).Returns(new ShapeTable(_descriptors, _bindings));
        var display = new HtmlDisplay(tables, Substitute.For<IThemeManager>(), [], [], Options.Create(_options));
        var content = await display.ExecuteAsync(new DisplayContext { Value = shape });
        await using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
