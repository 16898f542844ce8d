using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardSite.Engine.Cms.ContentFields.Picking;

namespace OrchardSite.Engine.Tests.Cms.ContentFields;

public class ContentPickerTests
{
    [Theory]
    [InlineData("b,a", null, "b,a")]
    [InlineData(" a ,,a,b", null, "a,b")]
    [InlineData("a", "b|c", "b,c")]
    [InlineData("a", "", "")]
    [InlineData(null, null, "")]
    public void Read_WhatAFormSends_KeepsTheOrderAndEachIdOnce(string? joined, string? chosen, string expected) =>
        Assert.Equal(expected, string.Join(',', PickedIds.Read(joined, chosen?.Split('|'))));

    [Theory]
    [InlineData("News", true)]
    [InlineData("Banner", false)]
    public void IsOffered_NamedTypes_AreThoseAlone(string type, bool expected) =>
        Assert.Equal(expected, ContentPickerTypes.IsOffered(Type(type), new ContentPickerFieldSettings { DisplayedContentTypes = ["News"] }));

    [Theory]
    [InlineData(null, true)]
    [InlineData("Widget", false)]
    public void IsOffered_AllTypes_LeavesOutWhatIsPartOfSomethingElse(string? stereotype, bool expected) =>
        Assert.Equal(expected, ContentPickerTypes.IsOffered(Type("News", stereotype), new ContentPickerFieldSettings { DisplayAllContentTypes = true }));

    [Fact]
    public void IsOffered_Stereotype_TakesItsTypes()
    {
        var settings = new ContentPickerFieldSettings { DisplayedStereotypes = ["Widget"] };

        Assert.True(ContentPickerTypes.IsOffered(Type("Banner", "Widget"), settings));
        Assert.False(ContentPickerTypes.IsOffered(Type("News"), settings));
    }

    private static ContentTypeDefinition Type(string name, string? stereotype = null)
    {
        var builder = new ContentTypeDefinitionBuilder().WithName(name);
        return (stereotype is null ? builder : builder.Stereotype(stereotype)).Build();
    }
}
