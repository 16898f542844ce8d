using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Web.Seeds;

namespace OrchardSite.Web.SetUp;

/// <summary>
/// Sets up every tenant of the AutoSetup configuration that is not there yet: gives it a random admin password, and asks for its
/// first page, at which the AutoSetup feature does the work. The default tenant goes first, as it holds the others' settings;
/// the others go in parallel.
/// </summary>
internal sealed partial class TenantSetUp(
    IConfiguration configuration,
    IHostEnvironment environment,
    IShellHost shellHost,
    IShellSettingsManager shellSettingsManager,
    IServer server,
    FirstPasswords passwords,
    HostPaths paths,
    TimeProvider time,
    ILogger<TenantSetUp> logger)
{
    /// <summary>A set-up takes seconds; one that brings the contents of a large site along, a hundred thousand items, takes minutes. What takes longer hangs.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);

    private readonly IReadOnlyList<SeededTenant> _tenants = SeededTenant.ReadAll(configuration);
    private int _done;

    /// <summary>
    /// Gives each tenant an admin password and a recipe, before anything reads the configuration. A tenant that is there already
    /// gets a password too, as the AutoSetup feature checks all that it is given; it is never used and never written.
    /// </summary>
    public async Task PrepareAsync()
    {
        var running = (await shellSettingsManager.LoadSettingsAsync())
            .Where(settings => settings.State == TenantState.Running)
            .Select(settings => settings.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var tenant in _tenants)
        {
            UseSamplesOnANewcomersMachine(tenant);
            GivePassword(tenant, isNew: !running.Contains(tenant.ShellName));
        }
    }

    /// <summary>Runs the set-up and prints what came of it.</summary>
    /// <returns>Whether a tenant could not be set up.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        await shellHost.InitializeAsync();
        var missing = _tenants.Where(tenant => !IsRunning(tenant)).ToArray();
        var shut = ReportSharedAddresses(missing);
        missing = [.. missing.Except(shut)];
        if (missing.Length > 0)
        {
            await SetUpAsync(missing, cancellationToken);
        }

        PrintSites();
        return shut.Count > 0 || missing.Any(tenant => !IsRunning(tenant));
    }

    /// <summary>Says which of the tenants that are to be set up have the address of another, which was there or is named first.</summary>
    private List<SeededTenant> ReportSharedAddresses(SeededTenant[] missing)
    {
        var shut = new List<SeededTenant>();
        foreach (var tenant in missing)
        {
            var owner = _tenants.FirstOrDefault(other => other != tenant && other.SharesAddressWith(tenant) && (IsRunning(other) || other.Index < tenant.Index));
            if (owner is not null)
            {
                shut.Add(tenant);
                Console.Error.WriteLine($"站点 {owner.ShellName} 和 {tenant.ShellName} 使用同一个地址“{tenant.Addresses().First()}”，{tenant.ShellName} 没有建立；请在 seeds/tenants.json 中给它单独的 RequestUrlHost 或 RequestUrlPrefix。");
            }
        }

        return shut;
    }

    private async Task SetUpAsync(SeededTenant[] missing, CancellationToken cancellationToken)
    {
        Console.WriteLine($"正在建立 {missing.Length} 个站点……");
        using var client = CreateClient();
        var first = missing.FirstOrDefault(tenant => tenant.ShellName == ShellSettings.DefaultShellName);
        if (first is not null)
        {
            await SetUpAsync(client, first, missing.Length, cancellationToken);
            if (!IsRunning(first))
            {
                return;
            }
        }

        var others = missing.Where(tenant => tenant != first).ToArray();
        foreach (var tenant in others)
        {
            await AddSettingsAsync(tenant);
        }

        await Parallel.ForEachAsync(others, cancellationToken, async (tenant, token) => await SetUpAsync(client, tenant, missing.Length, token));
        Console.WriteLine($"首次登录密码写在：{passwords.FilePath}（仅文件所有者可读；首次登录时必须修改）");
    }

    private void GivePassword(SeededTenant tenant, bool isNew)
    {
        if (!string.IsNullOrEmpty(configuration[tenant.Key("AdminPassword")]))
        {
            return;
        }

        var password = FirstPasswords.Create();
        configuration[tenant.Key("AdminPassword")] = password;
        if (isNew)
        {
            passwords.Write(tenant.ShellName, tenant.AdminUsername, password);
        }
    }

    private void UseSamplesOnANewcomersMachine(SeededTenant tenant)
    {
        var samples = $"{tenant.RecipeName}.Samples";
        if (environment.IsDevelopment() && File.Exists(Path.Combine(paths.Seeds, SeedRecipeHarvester.Folder, $"{samples}.recipe.json")))
        {
            configuration[tenant.Key("RecipeName")] = samples;
        }
    }

    private async Task SetUpAsync(HttpClient client, SeededTenant tenant, int all, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var reason = await RequestFirstPageAsync(client, tenant, cancellationToken);
        var seconds = time.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var outcome = IsRunning(tenant) ? $"完成，{seconds} 秒" : $"失败：{reason}";
        if (!IsRunning(tenant))
        {
            LogFailed(tenant.ShellName, reason);
        }

        Console.WriteLine($"  [{Interlocked.Increment(ref _done)}/{all}] {tenant.SiteName}({tenant.ShellName}) {outcome}");
    }

    private static async Task<string> RequestFirstPageAsync(HttpClient client, SeededTenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/{tenant.Prefix}");
            if (FirstHost(tenant) is { } host)
            {
                request.Headers.Host = host;
            }

            using var response = await client.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return $"{(int)response.StatusCode} {(body.Length > 500 ? body[..500] : body)}".Trim();
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return exception.Message;
        }
    }

    /// <summary>
    /// A tenant that was added to the configuration after the default tenant was set up has no settings yet;
    /// these make it one that waits to be set up.
    /// </summary>
    private async Task AddSettingsAsync(SeededTenant tenant)
    {
        if (shellHost.TryGetSettings(tenant.ShellName, out _))
        {
            return;
        }

        using var settings = shellSettingsManager.CreateDefaultSettings();
        settings.AsUninitialized().AsDisposable();
        settings.Name = tenant.ShellName;
        settings.RequestUrlHost = tenant.Host ?? string.Empty;
        settings.RequestUrlPrefix = tenant.Prefix ?? string.Empty;
        settings["RecipeName"] = configuration[tenant.Key("RecipeName")];
        settings["DatabaseProvider"] = configuration[tenant.Key("DatabaseProvider")];
        settings["ConnectionString"] = configuration[tenant.Key("DatabaseConnectionString")];
        settings["TablePrefix"] = configuration[tenant.Key("DatabaseTablePrefix")];
        settings["Schema"] = configuration[tenant.Key("DatabaseSchema")];
        settings["Secret"] = Guid.NewGuid().ToString();
        await shellHost.UpdateShellSettingsAsync(settings);
    }

    private bool IsRunning(SeededTenant tenant) =>
        shellHost.TryGetSettings(tenant.ShellName, out var settings) && settings.State == TenantState.Running;

    private HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(BaseAddress()),
        Timeout = _patience,
    };

    private string BaseAddress()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000";
        string[] everyAddress = ["[::]", "0.0.0.0", "+", "*"];
        return everyAddress.Aggregate(address, (result, any) => result.Replace($"//{any}", "//localhost", StringComparison.Ordinal));
    }

    private void PrintSites()
    {
        var rows = _tenants.Where(IsRunning).Select(tenant => new[] { tenant.SiteName, AddressOf(tenant), $"{AddressOf(tenant)}Admin" });
        Console.WriteLine();
        Console.WriteLine(ConsoleTable.Format([["站点", "地址", "管理后台"], .. rows]));
        Console.WriteLine("按 Ctrl+C 停止。");
    }

    private string AddressOf(SeededTenant tenant)
    {
        var root = new UriBuilder(BaseAddress());
        if (FirstHost(tenant) is { } host)
        {
            root.Host = host.Split(':')[0];
        }

        root.Path = string.IsNullOrEmpty(tenant.Prefix) ? "/" : $"/{tenant.Prefix}/";
        return root.Uri.ToString();
    }

    private static string? FirstHost(SeededTenant tenant) =>
        tenant.Host?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Error, Message = "Tenant {Tenant} could not be set up: {Reason}")]
    private partial void LogFailed(string tenant, string reason);
}
