using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Content.Definitions;
using OrchardSite.Engine.Content.Recipes;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public class ContentDefinitionTests
{
    [Fact]
    public void StoredDefinitions_ReadAndWritten_AreTheSameJson()
    {
        var stored = JsonNode.Parse(StoredItems.Definitions)!;
        var record = stored.ToObject<ContentDefinitionRecord>()!;
        var reader = new DefinitionReader([]);
        var written = new ContentDefinitionRecord { Identifier = record.Identifier };

        reader.ReadTypes(record).ForEach(type => DefinitionWriter.Write(written, type));
        reader.ReadParts(record).ForEach(part => DefinitionWriter.Write(written, part));

        Assert.Equal(stored.ToJsonString(), JsonSerializer.SerializeToNode(written)!.ToJsonString());
    }

    [Fact]
    public async Task Type_AlteredTwice_KeepsWhatTheSecondDidNotName()
    {
        await using var host = await ContentHost.CreateAsync();

        await host.RunAsync<IContentDefinitionManager>(definitions => definitions.AlterTypeDefinitionAsync("Story", type => type
            .WithDisplayName("故事")
            .Listable()
            .WithPart("StoryPart", part => part.WithPosition("3"))));

        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            var type = (await definitions.GetTypeDefinitionAsync("Story"))!;
            Assert.Equal("故事", type.DisplayName);
            Assert.True(type.IsListable() && type.IsVersionable() && type.IsCreatable() && !type.IsSecurable());
            Assert.Equal(["Story", "StoryPart"], type.Parts.Select(part => part.Name).Order());
            Assert.Equal("3", type.Parts.Single(part => part.Name == "StoryPart").GetSettings<ContentTypePartSettings>().Position);
            var field = type.Parts.Single(part => part.Name == "Story").PartDefinition.Fields.Single();
            Assert.Equal(("Note", "NoteField", "Story"), (field.Name, field.FieldDefinition.Name, field.ContentTypePartDefinition.Name));
        });
    }

    [Fact]
    public async Task TypedDefinitions_AreSharedUntilOneChanges()
    {
        await using var host = await ContentHost.CreateAsync();
        ContentTypeDefinition? before = null;

        await host.RunAsync<IContentDefinitionManager>(async definitions => before = await definitions.GetTypeDefinitionAsync("Story"));
        await host.RunAsync<IContentDefinitionManager>(async definitions => Assert.Same(before, await definitions.GetTypeDefinitionAsync("story")));
        await host.RunAsync<IContentDefinitionManager>(definitions => definitions.AlterTypeDefinitionAsync("Note", type => type.Listable()));
        await host.RunAsync<IContentDefinitionManager>(async definitions => Assert.NotSame(before, await definitions.GetTypeDefinitionAsync("Story")));
    }

    [Fact]
    public async Task Part_Deleted_IsGoneFromTheTypes()
    {
        await using var host = await ContentHost.CreateAsync();

        await host.RunAsync<IContentDefinitionManager>(definitions => definitions.DeletePartDefinitionAsync("Story"));

        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            Assert.Null(await definitions.GetPartDefinitionAsync("Story"));
            Assert.Equal(["StoryPart"], (await definitions.GetTypeDefinitionAsync("Story"))!.Parts.Select(part => part.Name));
        });
    }

    [Theory]
    [InlineData("Content Type")]
    [InlineData("1Story")]
    [InlineData("Owner")]
    [InlineData("")]
    public void Build_WithAWrongName_Fails(string name) =>
        Assert.Throws<ArgumentException>(() => new ContentTypeDefinitionBuilder().WithName(name).Build());

    [Fact]
    public void Settings_Merged_KeepOthersAndUniteArrays()
    {
        var part = new ContentPartDefinitionBuilder().Named("Story")
            .WithSettings(new ListSettings { Options = ["a", "b"], Hint = "hint" })
            .MergeSettings(new JsonObject { ["ListSettings"] = new JsonObject { ["Options"] = new JsonArray("b", "c") } })
            .MergeSettings<ListSettings>(settings => settings.Shown = false)
            .Attachable()
            .Build();

        var settings = part.GetSettings<ListSettings>();
        Assert.Equal(["a", "b", "c"], settings.Options);
        Assert.Equal(("hint", false), (settings.Hint, settings.Shown));
        Assert.True(part.IsAttachable());
    }

    [Fact]
    public void Settings_WithDefaults_AreLeftOut()
    {
        var part = new ContentPartDefinitionBuilder().Named("Story").WithSettings(new ListSettings { Hint = "hint" }).Build();

        Assert.Equal("""{"ListSettings":{"Hint":"hint"}}""", part.Settings.ToJsonString());
    }

    [Fact]
    public async Task Steps_OfDefinitions_AddReplaceAndDelete()
    {
        await using var host = await ContentHost.CreateAsync();
        var step = JsonNode.Parse("""
            {
              "ContentTypes": [{ "Name": "Story", "DisplayName": "故事", "Settings": { "ContentTypeSettings": { "Listable": true } }, "ContentTypePartDefinitionRecords": [{ "PartName": "Extra", "Name": "Extra", "Settings": {} }] }],
              "ContentParts": [{ "Name": "Story", "Settings": {}, "ContentPartFieldDefinitionRecords": [{ "FieldName": "NoteField", "Name": "Second", "Settings": { "ContentPartFieldSettings": { "DisplayName": "第二" } } }] }]
            }
            """)!.AsObject();

        await RunAsync(host, definitions => new ContentDefinitionStep(definitions), "ContentDefinition", step);
        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            var type = (await definitions.GetTypeDefinitionAsync("Story"))!;
            Assert.Equal(["StoryPart", "Story", "Extra"], type.Parts.Select(part => part.Name));
            Assert.True(type.IsListable() && type.IsVersionable());
            Assert.Equal(["Note", "第二"], (await definitions.GetPartDefinitionAsync("Story"))!.Fields.Select(field => field.DisplayName()));
        });

        await RunAsync(host, definitions => new ReplaceContentDefinitionStep(definitions), "ReplaceContentDefinition", step);
        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            var type = (await definitions.GetTypeDefinitionAsync("Story"))!;
            Assert.Equal(["Extra"], type.Parts.Select(part => part.Name));
            Assert.False(type.IsVersionable());
            Assert.Equal(["Second"], (await definitions.GetPartDefinitionAsync("Story"))!.Fields.Select(field => field.Name));
        });

        await RunAsync(host, definitions => new DeleteContentDefinitionStep(definitions), "DeleteContentDefinition", new JsonObject { ["ContentTypes"] = new JsonArray("Story") });
        await host.RunAsync<IContentDefinitionManager>(async definitions => Assert.Null(await definitions.GetTypeDefinitionAsync("Story")));
    }

    private static Task RunAsync(ContentHost host, Func<IContentDefinitionManager, IRecipeStepHandler> create, string name, JsonObject step) =>
        host.RunAsync<IContentDefinitionManager>(definitions => create(definitions).ExecuteAsync(new RecipeExecutionContext { Name = name, Step = step }));

    public sealed class ListSettings
    {
        public string? Hint { get; set; }

        public bool Shown { get; set; } = true;

        public string[] Options { get; set; } = [];
    }
}
