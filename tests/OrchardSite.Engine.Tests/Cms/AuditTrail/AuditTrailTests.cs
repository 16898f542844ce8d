using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Cms.AuditTrail.Listing;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.AuditTrail;

/// <summary>What is recorded, found again and deleted in time.</summary>
public sealed class AuditTrailTests : IAsyncLifetime
{
    private const string Steps = """
        { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Story", "DisplayName": "Story", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } }, "ContentTypePartDefinitionRecords": [] } ], "ContentParts": [] },
        { "name": "Settings", "ContentAuditTrailSettings": { "AllowedContentTypes": [ "Story" ] } }
        """;

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(
        ["OrchardCore.Settings", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.AuditTrail", "OrchardCore.Users", "OrchardCore.Users.ResetPassword", "OrchardCore.Users.AuditTrail"],
        Steps);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task LifeOfAnItem_IsRecordedInItsOrder()
    {
        var id = await CreateAsync("初稿");
        await OnAsync(id, (manager, item) => manager.PublishAsync(item));
        await OnAsync(id, (manager, item) => manager.UnpublishAsync(item));
        await OnAsync(id, (manager, item) => manager.RemoveAsync(item));

        Assert.Equal(["Removed", "Unpublished", "Published", "Created"], (await ListAsync(new EventListOptions { CorrelationId = id })).Select(recorded => recorded.Name));
    }

    [Fact]
    public async Task Comment_OnASave_StandsWithThatEventAndNotInTheItem()
    {
        var id = await CreateAsync("初稿");
        await OnAsync(id, async (manager, item) =>
        {
            var part = item.GetOrCreate<AuditTrailPart>();
            (part.Comment, part.ShowComment) = ("改正了日期", true);
            item.Apply(part);
            await manager.SaveDraftAsync(item);
        });
        await OnAsync(id, (manager, item) => manager.PublishAsync(item));

        var events = await ListAsync(new EventListOptions { CorrelationId = id });
        Assert.Equal([null, "改正了日期", null], events.Select(recorded => recorded.GetOrCreate<AuditTrailContentEvent>().Comment));
        await OnAsync(id, (_, item) =>
        {
            Assert.DoesNotContain("改正了日期", ((System.Text.Json.Nodes.JsonNode)item.Content).ToJsonString(), StringComparison.Ordinal);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Record_ItemOfATypeThatTheSettingsDoNotName_IsLeftOut()
    {
        await AlterSiteAsync(site => site.Put(new ContentAuditTrailSettings()));

        await CreateAsync("初稿");

        Assert.Empty(await ListAsync(new EventListOptions()));
    }

    [Fact]
    public async Task Record_EventThatIsSwitchedOff_IsLeftOut()
    {
        await AlterSiteAsync(site => site.Put(new AuditTrailSettings
        {
            Categories = [new() { Name = "Content", Events = [new() { Name = "Created", Category = "Content", IsEnabled = false }] }],
        }));

        var id = await CreateAsync("初稿");
        await OnAsync(id, (manager, item) => manager.PublishAsync(item));

        Assert.Equal("Published", Assert.Single(await ListAsync(new EventListOptions())).Name);
    }

    [Fact]
    public async Task Restore_RemovedItem_BringsTheRecordedVersionBackAsADraft()
    {
        var id = await CreateAsync("初稿");
        await OnAsync(id, (manager, item) => manager.RemoveAsync(item));
        var created = (await ListAsync(new EventListOptions { Event = "Content:Created" })).Single();

        await _tenant.UseAsync<IContentManager>(manager => manager.RestoreAsync(created.GetOrCreate<AuditTrailContentEvent>().ContentItem));

        var latest = await _tenant.AskAsync<IContentManager, ContentItem?>(async manager => await manager.GetAsync(id, VersionOptions.Latest));
        Assert.Equal("初稿", latest!.DisplayText);
        Assert.False(latest.Published);
        Assert.Equal("Restored", (await ListAsync(new EventListOptions { CorrelationId = id }))[0].Name);
    }

    [Fact]
    public async Task Before_ThirdEvent_IsTheSecond()
    {
        var id = await CreateAsync("初稿");
        await OnAsync(id, (manager, item) => manager.PublishAsync(item));
        await OnAsync(id, (manager, item) => manager.UnpublishAsync(item));
        var events = await ListAsync(new EventListOptions { CorrelationId = id });

        var before = await _tenant.AskAsync<EventListQuery, AuditTrailEvent?>(query => query.BeforeAsync(events[0]));

        Assert.Equal(events[1].EventId, before!.EventId);
    }

    [Fact]
    public async Task List_IsNarrowedByUserAndDay()
    {
        await RecordAsync("LoggedIn", "张三");
        _tenant.Clock.Advance(TimeSpan.FromDays(2));
        await RecordAsync("LoggedIn", "李四");
        await RecordAsync("LogInFailed", "张三");
        // In Shanghai it is eight hours later than the clock says.
        var today = _tenant.Clock.UtcNow.AddHours(8).Date;

        Assert.Equal(2, (await ListAsync(new EventListOptions { UserName = " 张三 " })).Count);
        Assert.Equal(2, (await ListAsync(new EventListOptions { From = today, To = today })).Count);
        Assert.Equal("张三", Assert.Single(await ListAsync(new EventListOptions { Event = "User:LogInFailed" })).UserName);
    }

    [Fact]
    public async Task Record_UserNameLongerThanItsColumn_IsCut()
    {
        await RecordAsync("LogInFailed", new string('a', 10_000));

        Assert.Equal(255, Assert.Single(await ListAsync(new EventListOptions())).UserName!.Length);
    }

    [Fact]
    public async Task ResetPassword_ByLink_IsRecordedOfItsUser()
    {
        await _tenant.UseAsync(async services =>
        {
            foreach (var events in services.GetServices<IPasswordRecoveryFormEvents>())
            {
                await events.PasswordResetAsync(new PasswordRecoveryContext(new User { UserId = "u1", UserName = "张三" }));
            }
        });

        var recorded = Assert.Single(await ListAsync(new EventListOptions { Event = "User:PasswordReset" }));
        Assert.Equal("u1", recorded.CorrelationId);
        Assert.Equal("张三", recorded.UserName);
    }

    [Fact]
    public async Task Trim_ByDefault_DeletesWhatIsOlderThanTwoHundredDays()
    {
        for (var i = 0; i < 250; i++)
        {
            await RecordAsync("LoggedIn", "老用户");
        }

        _tenant.Clock.Advance(TimeSpan.FromDays(199));
        await RecordAsync("LoggedIn", "张三");
        await TrimAsync();
        Assert.Equal(251, await CountAsync());

        _tenant.Clock.Advance(TimeSpan.FromDays(1));
        await TrimAsync();

        Assert.Equal("张三", Assert.Single(await ListAsync(new EventListOptions())).UserName);
        var settings = await _tenant.AskAsync<ISiteService, AuditTrailTrimmingSettings>(site => site.GetSettingsAsync<AuditTrailTrimmingSettings>());
        Assert.Equal(_tenant.Clock.UtcNow, settings.LastRunUtc);
    }

    private Task TrimAsync() => _tenant.UseAsync(services => new AuditTrailBackgroundTask().DoWorkAsync(services, CancellationToken.None));

    private Task<int> CountAsync() => _tenant.AskAsync<EventListQuery, int>(query => query.CountAsync(new EventListOptions()));

    private Task<IReadOnlyList<AuditTrailEvent>> ListAsync(EventListOptions options) =>
        _tenant.AskAsync<EventListQuery, IReadOnlyList<AuditTrailEvent>>(query => query.PageAsync(options, 0, 100));

    private Task RecordAsync(string name, string userName) => _tenant.UseAsync<IAuditTrailManager>(manager =>
        manager.RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(name, "User", "", "", userName, new AuditTrailContentEvent())));

    private Task AlterSiteAsync(Action<ISite> alter) => _tenant.UseAsync<ISiteService>(async service =>
    {
        var site = await service.LoadSiteSettingsAsync();
        alter(site);
        await service.UpdateSiteSettingsAsync(site);
    });

    private Task<string> CreateAsync(string name) => _tenant.AskAsync<IContentManager, string>(async manager =>
    {
        var item = await manager.NewAsync("Story");
        item.DisplayText = name;
        await manager.CreateAsync(item, VersionOptions.Draft);
        return item.ContentItemId;
    });

    private async Task OnAsync(string id, Func<IContentManager, ContentItem, Task> act)
    {
        _tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        await _tenant.UseAsync<IContentManager>(async manager => await act(manager, (await manager.GetAsync(id, VersionOptions.Latest))!));
    }
}
