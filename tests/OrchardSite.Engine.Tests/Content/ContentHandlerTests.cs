using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;

namespace OrchardSite.Engine.Tests.Content;

public class ContentHandlerTests
{
    [Fact]
    public async Task Handlers_OfPublishing_AreCalledInOrderAndThenInReverse()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a", VersionOptions.Draft);
        host.Log.Entries.Clear();

        await host.RunAsync(async manager => await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!));

        Assert.Equal(
            ["part publishing", "first publishing", "second publishing", "second published", "first published", "part published", "field published Story.Note"],
            host.Log.Entries);
    }

    [Fact]
    public async Task Publishing_CalledOffByAPart_LeavesTheVersions()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("not to be published", VersionOptions.Draft);

        await host.RunAsync(async manager => Assert.False(await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!)));

        Assert.Equal("not to be published:L", await host.VersionsAsync(id));
    }

    [Fact]
    public async Task New_OfAType_HasItsPartsAndFields()
    {
        await using var host = await ContentHost.CreateAsync();

        await host.RunAsync(async manager =>
        {
            var item = await manager.NewAsync("Story");
            Assert.Equal(26, item.ContentItemId.Length);
            Assert.True(item.Has("StoryPart"));
            Assert.NotNull(item.Get<ContentPart>("Story")!.Get<NoteField>("Note"));
        });
    }

    [Fact]
    public async Task Validate_WithBadPartAndField_SavesNothing()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = "";

        await host.RunAsync(async manager =>
        {
            var item = await manager.NewAsync("Story");
            id = item.ContentItemId;
            item.Alter<StoryPart>(part => part.Text = "bad");
            item.Get<ContentPart>("Story")!.Alter<NoteField>("Note", note => note.Text = "bad");
            await manager.CreateAsync(item, VersionOptions.Draft);

            var result = await manager.ValidateAsync(item);

            Assert.False(result.Succeeded);
            Assert.Equal(["StoryPart.Text", "Story.Note.Text"], result.Errors.SelectMany(error => error.MemberNames));
        });

        Assert.Equal("", await host.VersionsAsync(id));
    }

    [Fact]
    public async Task Aspect_AskedFor_IsFilledInByParts()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");

        await host.RunAsync(async manager =>
        {
            var aspect = await manager.PopulateAspectAsync<FullTextAspect>((await manager.GetAsync(id))!);
            Assert.Equal(["a"], aspect.Segments);
        });
    }

    [Fact]
    public async Task Handle_OfAnId_IsThatId()
    {
        await using var host = await ContentHost.CreateAsync();

        await host.RunAsync<IContentHandleManager>(async handles =>
        {
            Assert.Equal("abc", await handles.GetContentItemIdAsync("contentItemId:abc"));
            Assert.Null(await handles.GetContentItemIdAsync("alias:abc"));
        });
    }
}
