using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>A tenant that cannot start answers 503 and is known by its reason; all others run.</summary>
public class FailingTenantTests
{
    [Fact]
    public async Task Tenant_WhoseDatabaseIsBroken_HarmsNoOtherAndComesBackWithIt()
    {
        await using var host = new TestHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        await host.CreateAsync("Broken", "broken");
        await host.SetUpWithAsync("Broken", "OrchardCore.Settings");
        var file = Path.Combine(host.Folder.FullName, "App_Data", "Sites", "Broken", "OrchardCore.db");
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Broken"));
        File.Move(file, file + ".away");
        await File.WriteAllTextAsync(file, new string('x', 8192));
        using var client = await host.StartAsync();
        var failures = host.Services.GetRequiredService<TenantFailures>();

        using var failed = await client.GetAsync("broken/");
        using var other = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.Contains("网站暂停服务", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        Assert.NotNull(failures.Find("Broken"));
        Assert.Null(failures.Find(ShellSettings.DefaultShellName));

        File.Move(file + ".away", file, overwrite: true);
        using var back = await client.GetAsync("broken/");
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, back.StatusCode);
        Assert.Null(failures.Find("Broken"));
    }

    [Fact]
    public async Task Tenant_WhosePipelineCannotBeBuilt_Answers503AndSaysWhy()
    {
        await using var host = new TestHost(orchard => orchard.Configure((_, _, services) =>
        {
            if (services.GetRequiredService<ShellSettings>().Name == "Broken")
            {
                throw new InvalidOperationException("The map of this county is missing.");
            }
        }));
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        await host.CreateAsync("Broken", "broken");
        await host.SetUpWithAsync("Broken", "OrchardCore.Settings");
        using var client = await host.StartAsync();

        using var failed = await client.GetAsync("broken/");
        using var other = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        Assert.Equal("The map of this county is missing.", host.Services.GetRequiredService<TenantFailures>().Find("Broken"));
    }

    [Fact]
    public async Task Tenant_Disabled_Answers503OnEveryPath()
    {
        await using var host = new TestHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        await host.CreateAsync("Closed", "closed");
        await host.SetUpWithAsync("Closed", "OrchardCore.Settings");
        await host.Shells.UpdateShellSettingsAsync(new ShellSettings(host.Shells.GetSettings("Closed")).AsDisabled());
        await host.CreateAsync("HalfWay", "half");
        using var client = await host.StartAsync();

        foreach (var path in new[] { "closed/", "closed/Admin", "closed/api/anything", "half/", "half/?token=forged", "half/OrchardCore.Setup/Setup/Index?token=forged" })
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.ServiceUnavailable), (path, answer.StatusCode));
            Assert.NotNull(answer.Headers.RetryAfter);
        }
    }
}
