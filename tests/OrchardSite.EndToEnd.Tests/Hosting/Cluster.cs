using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>The seven sites as they run in production, where parts of pages are kept, with the samples of a newcomer's machine; set up once for all tests that share them.</summary>
public sealed class Cluster : IAsyncLifetime
{
    /// <summary>What the tests change the first passwords to.</summary>
    public const string NewPassword = "Xin-Mima-2026!";

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _firstSignIn = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _changed = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    public SiteProcess Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await SiteProcess.StartAsync(_folder, Settings());

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser's worth of cookies, without a user.</summary>
    public SiteClient Anonymous() => new(Site.Address);

    /// <summary>Signs in as a tenant's administrator, changing the first password when it is still in force.</summary>
    /// <param name="tenant">The tenant's name, such as <c>Default</c>.</param>
    public async Task<SiteClient> AdministratorAsync(string tenant)
    {
        var client = new SiteClient(Site.Address, Tenants.PrefixOf(tenant));
        var gate = _firstSignIn.GetOrAdd(tenant, _ => new SemaphoreSlim(1));
        await gate.WaitAsync();
        try
        {
            if (_changed.ContainsKey(tenant))
            {
                await client.SignInAsync("admin", NewPassword);
                return client;
            }

            var first = FirstPasswordOf(tenant);
            await client.SignInAsync("admin", first);
            await client.ChangePasswordAsync(first, NewPassword);
            _changed[tenant] = true;
            return client;
        }
        finally
        {
            gate.Release();
        }
    }

    private static Dictionary<string, string> Settings()
    {
        var seeded = JsonNode.Parse(File.ReadAllText(Repository.PathOf("seeds/tenants.json")))!["OrchardCore"]!["OrchardCore_AutoSetup"]!["Tenants"]!.AsArray();
        var settings = seeded.Index().ToDictionary(
            tenant => $"OrchardCore__OrchardCore_AutoSetup__Tenants__{tenant.Index}__RecipeName",
            tenant => $"{tenant.Item!["RecipeName"]}.Samples");
        settings["ASPNETCORE_ENVIRONMENT"] = "Production";
        return settings;
    }

    public string FirstPasswordOf(string tenant) => File.ReadLines(Path.Combine(Site.AppData, "first-passwords.txt"))
        .Select(line => line.Split('\t'))
        .Last(parts => parts[0] == tenant)[2];
}
