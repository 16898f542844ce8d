using System.Text;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardSite.Engine.Display.Placement;

namespace OrchardSite.Engine.Tests.Display.Placement;

public sealed class PlacementRuleTests
{
    private const string File = """
        {
          // comments are welcome
          "TitlePart": [
            { "place": "Header:5" },
            { "displayType": "Summary", "place": "Summary:1" },
            { "displayType": "Summary", "contentType": ["News"], "place": "-" },
            { "differentiator": "News-Subtitle", "place": "Content:1", "alternates": ["TitlePart__Big"], "wrappers": ["Box"], "shape": "BigTitle" },
          ]
        }
        """;

    [Theory]
    [InlineData("Detail", "", "", "Header:5")]
    [InlineData("Summary", "", "Page", "Summary:1")]
    [InlineData("Summary", "", "News", "-")]
    [InlineData("Detail", "News-Subtitle", "News", "Content:1")]
    [InlineData("Summary", "News-Subtitle", "News", "Content:1")]
    public void Placement_SeveralRules_LastMatchWins(string displayType, string differentiator, string contentType, string expected)
    {
        var placement = Descriptor(contentType).Placement(new ShapePlacementContext("TitlePart", displayType, differentiator, null!));

        Assert.Equal(expected, placement?.Location);
    }

    [Fact]
    public void Placement_AlternatesWrappersAndShape_AreTaken()
    {
        var placement = Descriptor("News").Placement(new ShapePlacementContext("TitlePart", "Detail", "News-Subtitle", null!))!;

        Assert.Equal(["TitlePart__Big"], placement.Alternates!);
        Assert.Equal(["Box"], placement.Wrappers!);
        Assert.Equal("BigTitle", placement.ShapeType);
    }

    [Fact]
    public void Parse_BrokenFile_NamesModuleAndLine()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("{\n \"A\": [\n { \"place\": }]}"));

        var exception = Assert.Throws<InvalidOperationException>(() => PlacementCatalog.Parse(content, "Some.Module"));

        Assert.Contains("Some.Module", exception.Message, StringComparison.Ordinal);
        Assert.Contains("line 3", exception.Message, StringComparison.Ordinal);
    }

    private static ShapeDescriptor Descriptor(string contentType)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(File));
        var builder = new ShapeTableBuilder(null!);
        foreach (var rule in PlacementCatalog.Parse(content, "Test"))
        {
            builder.Describe(rule.ShapeType).Placement(rule.BuildPredicate([new ContentTypeFilter(contentType)]), rule.Placement);
        }

        var descriptor = new ShapeDescriptor { ShapeType = "TitlePart" };
        foreach (var alteration in builder.BuildAlterations())
        {
            alteration.Alter(descriptor);
        }

        return descriptor;
    }

    private sealed class ContentTypeFilter(string contentType) : IPlacementNodeFilterProvider
    {
        public string Key => "contentType";

        public bool IsMatch(ShapePlacementContext context, object expression) => FilterExpression.Texts(expression).Contains(contentType);
    }
}
