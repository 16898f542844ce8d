using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content;

public class ContentItemJsonTests
{
    [Theory]
    [InlineData(StoredItems.BlogPost)]
    [InlineData(StoredItems.Taxonomy)]
    public void StoredItem_ReadAndWritten_IsTheSameText(string stored)
    {
        var item = JsonSerializer.Deserialize<ContentItem>(stored, JOptions.Default)!;

        Assert.Equal(JsonNode.Parse(stored)!.ToJsonString(), JsonSerializer.Serialize(item, JOptions.Default));
    }

    [Fact]
    public void StoredItem_WithPartsReadAndApplied_LosesNothing()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"ContentItemId":"a","StoryPart":{"Text":"old","Unknown":{"Deep":[1,2]}},"Elsewhere":{"X":1}}""")!;

        item.Alter<StoryPart>(part => part.Text = "new");

        var json = JsonSerializer.SerializeToNode(item)!;
        Assert.Equal("""{"Text":"new","Unknown":{"Deep":[1,2]},"Pinned":false}""", json["StoryPart"]!.ToJsonString());
        Assert.Equal("""{"X":1}""", json["Elsewhere"]!.ToJsonString());
    }

    [Fact]
    public void Part_SetToNull_IsNullInTheJson()
    {
        var item = new ContentItem();
        item.Alter<StoryPart>(part => part.Text = "text");

        item.Alter<StoryPart>(part => part.Text = null);

        Assert.Null(JsonSerializer.Deserialize<ContentItem>(JsonSerializer.Serialize(item))!.GetOrCreate<StoryPart>().Text);
    }

    [Fact]
    public void Part_AskedForTwice_IsTheSameObject()
    {
        var item = new ContentItem();
        item.Weld(new StoryPart { Text = "text" });

        Assert.True(item.TryGet<StoryPart>(out var part));
        Assert.Same(part, item.GetOrCreate<StoryPart>());
        Assert.Same(item, part.ContentItem);
        Assert.False(item.TryGet<StoryPart>("Other", out _));
    }

    [Fact]
    public void Field_OfAPartWithoutAType_ReadsAndApplies()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"Story":{"Note":{"Text":"a"}}}""")!;
        var part = item.Get<ContentPart>("Story")!;

        part.Alter<NoteField>("Note", note => note.Text = "b");

        Assert.Equal("""{"Note":{"Text":"b"}}""", JsonSerializer.SerializeToNode(item)!["Story"]!.ToJsonString());
        Assert.Equal("b", (string)item.Content.Story.Note.Text);
    }

    [Fact]
    public void Merge_WithPropertiesOfTheItem_SetsThemAndLeavesTheDocumentId()
    {
        var item = new ContentItem { Id = 7, ContentType = "Story", DisplayText = "old" };
        item.Weld(new StoryPart { Text = "old", Pinned = true });

        item.Merge(new { DisplayText = "new", StoryPart = new { Text = "new" } });

        Assert.Equal(("new", 7), (item.DisplayText, item.Id));
        Assert.True(item.TryGet<StoryPart>(out var part));
        Assert.Equal(("new", true), (part.Text, part.Pinned));
        Assert.DoesNotContain("DisplayText", ((JsonObject)item.Content).Select(property => property.Key));
    }

    [Fact]
    public void Dynamic_SetAndMissing_WritesJsonAndReadsNull()
    {
        var item = new ContentItem();
        item.Content.Story = new JsonObject { ["Count"] = 3 };

        Assert.Equal(3L, (long)item.Content.Story.Count);
        Assert.Null(item.Content.Nothing);
        Assert.Equal(3, JsonSerializer.SerializeToNode(item)!["Story"]!["Count"]!.GetValue<int>());
    }

    [Fact]
    public void Dates_WithoutOrWithAZone_AreUtc()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"CreatedUtc":"2026-01-02T03:04:05","ModifiedUtc":"2026-01-02T08:00:00+08:00"}""")!;

        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), item.ModifiedUtc);
        Assert.Equal(DateTimeKind.Utc, item.ModifiedUtc!.Value.Kind);
    }
}
