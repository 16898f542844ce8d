using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardSite.Engine.Tests.Content;

public class ContentVersionTests
{
    /// <summary>
    /// Each life starts with a published story "a". E: edit a draft to the next letter; P: publish the latest;
    /// U: unpublish; D: discard the draft; R: remove; S: restore the oldest version.
    /// </summary>
    [Theory]
    [InlineData("", "a:LP")]
    [InlineData("E", "a:P b:L")]
    [InlineData("E E", "a:P c:L")]
    [InlineData("E P", "a: b:LP")]
    [InlineData("E P E", "a: b:P c:L")]
    [InlineData("E P E D", "a: b:LP c:")]
    [InlineData("E U", "a: b:L")]
    [InlineData("U", "a:L")]
    [InlineData("U P", "a:LP")]
    [InlineData("U E P", "b:LP")]
    [InlineData("E P E P E", "a: b: c:P d:L")]
    [InlineData("E P S", "a: b:P a:L")]
    [InlineData("E P S P", "a: b: a:LP")]
    [InlineData("E R", "a: b:")]
    [InlineData("R", "a:")]
    public async Task Versions_AfterALife_HaveTheseFlags(string acts, string expected)
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");
        var text = 'a';

        foreach (var act in acts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            text = act == "E" ? (char)(text + 1) : text;
            await host.RunAsync(manager => ActAsync(manager, id, act, text));
        }

        Assert.Equal(expected, await host.VersionsAsync(id));
    }

    [Fact]
    public async Task DraftOfATypeWithoutVersions_Edited_IsTheSameDocument()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = "";
        await host.RunAsync(async manager =>
        {
            var item = await manager.NewAsync("Note");
            item.DisplayText = "a";
            await manager.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });

        await host.RunAsync(manager => ActAsync(manager, id, "E", 'b'));
        Assert.Equal("b:L", await host.VersionsAsync(id));

        await host.RunAsync(manager => ActAsync(manager, id, "P", 'b'));
        Assert.Equal("b:LP", await host.VersionsAsync(id));
    }

    [Fact]
    public async Task Get_OfEachKind_FindsItsVersion()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");
        await host.RunAsync(manager => ActAsync(manager, id, "E", 'b'));

        await host.RunAsync(async manager =>
        {
            Assert.Equal("a", (await manager.GetAsync(id))!.DisplayText);
            Assert.Equal("a", (await manager.GetAsync(id, VersionOptions.Published))!.DisplayText);
            Assert.Equal("b", (await manager.GetAsync(id, VersionOptions.Latest))!.DisplayText);
            Assert.Equal("b", (await manager.GetAsync(id, VersionOptions.Draft))!.DisplayText);
            Assert.Equal(2, (await manager.GetAllVersionsAsync(id)).Count());
            Assert.Null(await manager.GetAsync("nothing"));
        });
    }

    [Fact]
    public async Task Get_Twice_IsTheSameObject()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");

        await host.RunAsync(async manager => Assert.Same(await manager.GetAsync(id), await manager.GetAsync(id, VersionOptions.Latest)));
    }

    [Fact]
    public async Task Get_Several_KeepsTheOrderOfTheIds()
    {
        await using var host = await ContentHost.CreateAsync();
        string[] ids = [await host.CreateStoryAsync("a"), await host.CreateStoryAsync("b"), await host.CreateStoryAsync("c")];

        await host.RunAsync(async manager =>
        {
            var items = await manager.GetAsync([ids[2], "nothing", ids[0], ids[2]]);
            Assert.Equal(["c", "a"], items.Select(item => item.DisplayText));
        });
    }

    [Fact]
    public async Task Save_OfWhatAnotherSessionChanged_Fails()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");
        await using var slow = host.CreateScope();
        var manager = slow.ServiceProvider.GetRequiredService<IContentManager>();
        var item = (await manager.GetAsync(id, VersionOptions.Latest))!;

        await host.RunAsync(async other =>
        {
            var same = (await other.GetAsync(id, VersionOptions.Latest))!;
            same.DisplayText = "changed";
            await other.UpdateAsync(same);
        });
        item.DisplayText = "lost";
        await manager.UpdateAsync(item);

        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync());
        Assert.Equal("changed:LP", await host.VersionsAsync(id));
    }

    [Fact]
    public async Task Draft_MadeByTwoAtOnce_IsMadeOnce()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");
        await using var slow = host.CreateScope();
        _ = await slow.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.DraftRequired);

        await host.RunAsync(other => ActAsync(other, id, "E", 'b'));

        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync());
        Assert.Equal("a:P b:L", await host.VersionsAsync(id));
    }

    [Fact]
    public async Task Clone_OfAnItem_IsADraftWithTheSameContentAndAnotherId()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync("a");
        var clone = new ContentItem();

        await host.RunAsync(async manager => clone = await manager.CloneAsync((await manager.GetAsync(id))!));

        Assert.NotEqual(id, clone.ContentItemId);
        Assert.Equal("a:L", await host.VersionsAsync(clone.ContentItemId));
        Assert.Equal("a", clone.GetOrCreate<StoryPart>().Text);
    }

    [Fact]
    public async Task Stamps_OfACreatedThenEditedItem_TellWhoAndWhen()
    {
        await using var host = await ContentHost.CreateAsync();
        host.SignIn("1", "编辑");
        var id = await host.CreateStoryAsync("a");
        host.SignIn("2", "主任");
        await host.RunAsync(manager => ActAsync(manager, id, "E", 'b'));

        await host.RunAsync(async manager =>
        {
            var published = (await manager.GetAsync(id))!;
            var draft = (await manager.GetAsync(id, VersionOptions.Draft))!;
            Assert.Equal(("1", "编辑"), (published.Owner, published.Author));
            Assert.Equal(("1", "主任"), (draft.Owner, draft.Author));
            Assert.Equal(published.CreatedUtc, draft.CreatedUtc);
            Assert.True(draft.ModifiedUtc > published.ModifiedUtc);
            Assert.NotNull(published.PublishedUtc);
        });
    }

    [Fact]
    public async Task Index_HasTheTextsThatTheColumnsHold()
    {
        await using var host = await ContentHost.CreateAsync();
        var id = await host.CreateStoryAsync(new string('长', 300));

        var row = Assert.Single(await host.QueryAsync($"SELECT length(DisplayText), ContentType, typeof(CreatedUtc) FROM ContentItemIndex WHERE ContentItemId = '{id}'"));

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{255}|Story|"), row, StringComparison.Ordinal);
    }

    private static async Task ActAsync(IContentManager manager, string id, string act, char text)
    {
        var latest = act == "E" ? (await manager.GetAsync(id, VersionOptions.DraftRequired))! : (await manager.GetAsync(id, VersionOptions.Latest))!;

        switch (act)
        {
            case "E":
                latest.DisplayText = text.ToString();
                await manager.UpdateAsync(latest);
                await manager.SaveDraftAsync(latest);
                break;
            case "P":
                Assert.True(await manager.PublishAsync(latest));
                break;
            case "U":
                Assert.True(await manager.UnpublishAsync(latest));
                break;
            case "D":
                await manager.DiscardDraftAsync(latest);
                break;
            case "R":
                Assert.True(await manager.RemoveAsync(latest));
                break;
            case "S":
                Assert.True((await manager.RestoreAsync((await manager.GetAllVersionsAsync(id)).First().Clone())).Succeeded);
                break;
        }
    }
}
