using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>The disk is full while an editor saves: SQLite is told that its file may not grow.</summary>
public class DiskFullTests
{
    private const string Recipe = """
        {
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Settings", "OrchardCore.Contents", "OrchardCore.Title" ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Page", "DisplayName": "Page", "Settings": {}, "ContentTypePartDefinitionRecords": [] } ], "ContentParts": [] }
          ]
        }
        """;

    [Fact]
    public async Task Save_WithoutRoom_SavesNothingSaysSoAndWorksAgainWithRoom()
    {
        await using var host = new TestHost(orchard => orchard.Configure((_, routes) => routes.MapPost("save/{pages:int}", SaveAsync)));
        Assert.Empty((await host.SetUpAsync(ShellSettings.DefaultShellName, Recipe)).Errors);
        using var client = await host.StartAsync();

        using var failed = await client.PostAsync("save/1", null);

        Assert.Equal(HttpStatusCode.InsufficientStorage, failed.StatusCode);
        Assert.Contains("内容没有保存", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((0, 0), await CountAsync(host));

        using var saved = await client.PostAsync("save/1000000", null);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal((1, 1), await CountAsync(host));
    }

    /// <summary>Saves an item that needs more pages than a small file has free, in a file that may have so many.</summary>
    private static async Task SaveAsync(HttpContext context)
    {
        var services = context.RequestServices;
        await using var command = (await services.GetRequiredService<ISession>().CreateConnectionAsync()).CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {context.Request.RouteValues["pages"]}";
        await command.ExecuteScalarAsync();

        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync("Page");
        item.DisplayText = "A page";
        item.Content["Text"] = new string('x', 500_000);
        await manager.CreateAsync(item, VersionOptions.Published);
        context.Response.Redirect("/");
    }

    private static async Task<(int Documents, int Indexes)> CountAsync(TestHost host)
    {
        var counted = (Documents: 0, Indexes: 0);
        await host.UseAsync(ShellSettings.DefaultShellName, async services =>
        {
            var session = services.GetRequiredService<ISession>();
            counted = (await session.Query<ContentItem>().CountAsync(), await session.QueryIndex<ContentItemIndex>().CountAsync());
        });
        return counted;
    }
}
