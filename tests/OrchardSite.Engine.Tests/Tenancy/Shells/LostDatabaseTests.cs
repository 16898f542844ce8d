using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Shells.Failing;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>A running tenant whose database file goes away answers 503, says why, and comes back with its file.</summary>
public sealed class LostDatabaseTests
{
    private const string Tenant = "County";

    public static TheoryData<string> Losses => ["moved", "replaced by an empty file", "overwritten"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Tenant_WhoseFileIsLost_Answers503UntilItIsBack(string loss)
    {
        await using var host = await CreateAsync();
        using var client = await host.StartAsync();
        var failures = host.Services.GetRequiredService<TenantFailures>();
        var file = FileOf(host);
        Assert.Equal("1", await client.GetStringAsync("county/count"));
        await CheckpointAsync(file);

        var away = Lose(file, loss);
        using var failed = await client.GetAsync("county/count");
        using var again = await client.GetAsync("county/count");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.Contains("网站暂停服务", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, again.StatusCode);
        Assert.NotNull(failures.Find(Tenant));
        Assert.Equal("1", await client.GetStringAsync("count"));

        File.Move(away, file, overwrite: true);

        Assert.Equal("1", await client.GetStringAsync("county/count"));
        Assert.Null(failures.Find(Tenant));
    }

    [Fact]
    public async Task Write_ToAFileThatWasReplaced_IsRefusedAndTheNextGoesToTheNewOne()
    {
        await using var host = await CreateAsync();
        using var client = await host.StartAsync();
        var file = FileOf(host);
        await CheckpointAsync(file);
        var copy = file + ".copy";
        File.Copy(file, copy);
        using (var saved = await client.PostAsync("county/save", null))
        {
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        }

        await CheckpointAsync(file);
        File.Move(copy, file, overwrite: true);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");

        using var refused = await client.PostAsync("county/save", null);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("1", await client.GetStringAsync("county/count"));
        using var kept = await client.PostAsync("county/save", null);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal("2", await client.GetStringAsync("county/count"));
    }

    private static async Task<TestHost> CreateAsync()
    {
        var host = new TestHost(orchard => orchard.Configure((_, routes, _) =>
        {
            routes.MapGet("/count", (ISession session) => session.QueryIndex<ContentItemIndex>(row => row.Published).CountAsync());
            routes.MapPost("/save", (IContentManager contents) => SaveAsync(contents));
        }));
        foreach (var (tenant, prefix) in new[] { (ShellSettings.DefaultShellName, string.Empty), (Tenant, "county") })
        {
            if (prefix.Length > 0)
            {
                await host.CreateAsync(tenant, prefix);
            }

            await host.SetUpWithAsync(tenant, "OrchardCore.Settings", "OrchardCore.Contents");
            await host.UseAsync(tenant, services => SaveAsync(services.GetRequiredService<IContentManager>()));
        }

        return host;
    }

    private static async Task SaveAsync(IContentManager contents)
    {
        var item = await contents.NewAsync("Page");
        await contents.CreateAsync(item, VersionOptions.Published);
    }

    private static string FileOf(TestHost host) => Path.Combine(host.Folder.FullName, "App_Data", "Sites", Tenant, "OrchardCore.db");

    private static string Lose(string file, string loss)
    {
        var away = file + ".away";
        if (loss == "overwritten")
        {
            File.Copy(file, away);
            File.WriteAllBytes(file, [.. Enumerable.Repeat((byte)'x', 65536)]);
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
            return away;
        }

        File.Move(file, away);
        if (loss != "moved")
        {
            File.WriteAllBytes(file, []);
        }

        return away;
    }

    /// <summary>Brings everything into the file itself, so that a copy of it is whole.</summary>
    private static async Task CheckpointAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }
}
