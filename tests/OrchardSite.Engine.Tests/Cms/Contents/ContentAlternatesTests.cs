using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardSite.Engine.Cms.ContentDisplay;
using OrchardSite.Engine.Cms.ContentDisplay.Fields;
using OrchardSite.Engine.Cms.ContentDisplay.Parts;

namespace OrchardSite.Engine.Tests.Cms.Contents;

public class ContentAlternatesTests
{
    [Fact]
    public void ContentItem_InDetail_IsNamedAfterItsTypeAndId() =>
        Assert.Equal(["Content__News", "Content__7"], ContentShapeNames.Alternates(News(), null, null));

    [Fact]
    public void ContentItem_InSummary_IsNamedAfterItsType() =>
        Assert.Equal(["Content_Summary__News", "Content_Summary__7"], ContentShapeNames.Alternates(News(), null, "Summary"));

    [Fact]
    public void ContentItem_WithStereotype_FallsBackToTheStereotype() =>
        Assert.Equal(["Stereotype_Edit", "Widget_Edit", "Widget_Edit__News", "Widget_Edit__7"], ContentShapeNames.Alternates(News(), "Widget", "Edit"));

    [Fact]
    public void Part_InSummary_HasTheDisplayTypeAndTheContentType()
    {
        var part = Part("HtmlBodyPart", "HtmlBodyPart");

        Assert.Equal(
            ["HtmlBodyPart_Summary", "News__HtmlBodyPart", "News_Summary__HtmlBodyPart"],
            ContentPartAlternatesFactory.GetAlternates(part, "HtmlBodyPart", "Summary"));
        Assert.Equal("HtmlBodyPart", PartShapeResults.Differentiator("HtmlBodyPart", part));
    }

    [Fact]
    public void Part_Named_HasItsNameToo()
    {
        var part = Part("BagPart", "Services");

        Assert.Equal(
            ["BagPart_Detail", "News__BagPart", "News_Detail__BagPart", "News__Services", "News_Detail__Services"],
            ContentPartAlternatesFactory.GetAlternates(part, "BagPart", "Detail"));
        Assert.Equal("Services", PartShapeResults.Differentiator("BagPart", part));
        Assert.Equal("Services-BagPartFeed", PartShapeResults.Differentiator("BagPartFeed", part));
    }

    [Fact]
    public void PartEditor_WithAnEditor_IsNamedByItAndStaysTheParts()
    {
        var part = Part("HtmlBodyPart", "HtmlBodyPart", editor: "Wysiwyg");

        Assert.Equal("HtmlBodyPart_Edit__Wysiwyg", ShapeTypeNames.Editor("HtmlBodyPart", part.Editor()));
        Assert.Equal("HtmlBodyPart", PartShapeResults.Differentiator("HtmlBodyPart_Edit__Wysiwyg", part));
        Assert.Equal(["News_Edit__HtmlBodyPart"], ContentPartAlternatesFactory.GetAlternates(part, "HtmlBodyPart_Edit__Wysiwyg", "Edit"));
    }

    [Fact]
    public void Field_InDetail_HasPartFieldAndContentType()
    {
        var (part, field) = Field();

        Assert.Equal(
            [
                "TextField_Detail",
                "NewsPart__Subtitle", "News__TextField", "News__NewsPart__Subtitle",
                "NewsPart_Detail__Subtitle", "News_Detail__TextField", "News_Detail__NewsPart__Subtitle",
            ],
            ContentFieldAlternatesFactory.GetAlternates(part, field, "TextField", "Detail"));
        Assert.Equal("NewsPart-Subtitle", FieldShapeResults.Differentiator("TextField", part, field));
        Assert.Equal("NewsPart-Subtitle", FieldShapeResults.Differentiator("TextField_Edit", part, field));
    }

    [Fact]
    public void Field_WithDisplayMode_IsNamedByIt()
    {
        var (part, field) = Field(displayMode: "Header");
        var shapeType = ShapeTypeNames.Display("TextField", field.DisplayMode());

        Assert.Equal("TextField_Display__Header", shapeType);
        var alternates = ContentFieldAlternatesFactory.GetAlternates(part, field, shapeType, "Summary");
        Assert.Contains("TextField_Summary__Header_Display", alternates);
        Assert.Contains("NewsPart_Display__Subtitle__TextField__Header", alternates);
        Assert.Contains("News_Summary__NewsPart__Subtitle__TextField__Header_Display", alternates);
    }

    private static ContentItem News() => new() { Id = 7, ContentItemId = "a", ContentType = "News" };

    private static ContentTypePartDefinition Part(string partType, string name, string? editor = null) =>
        new ContentTypeDefinitionBuilder()
            .WithName("News")
            .WithPart(name, partType, part => part.WithEditor(editor!))
            .Build()
            .Parts.Single();

    private static (ContentTypePartDefinition Part, ContentPartFieldDefinition Field) Field(string? displayMode = null)
    {
        var definition = new ContentPartDefinitionBuilder()
            .WithField<TextField>("Subtitle", field => field.WithDisplayMode(displayMode!))
            .Named("NewsPart")
            .Build();
        var type = new ContentTypeDefinition("News", "News", [new ContentTypePartDefinition("NewsPart", definition, [])], []);
        return (type.Parts.Single(), definition.Fields.Single());
    }
}
