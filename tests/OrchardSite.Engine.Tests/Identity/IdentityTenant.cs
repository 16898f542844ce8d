using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NSubstitute;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Tenancy.Locking;
using OrchardSite.Engine.Tests.Data;

namespace OrchardSite.Engine.Tests.Identity;

/// <summary>A tenant with users and roles on a database file of its own.</summary>
internal sealed class IdentityTenant : IAsyncDisposable
{
    public const string Password = "Right-1234";

    private readonly TestTenant _tenant;

    private IdentityTenant(Action<IServiceCollection>? configure)
        => _tenant = TestTenant.Create(services =>
        {
            AddSurroundings(services);
            new Engine.Identity.Roles.CoreStartup(new ShellConfiguration()).ConfigureServices(services);
            new Engine.Identity.Users.Startup(new ShellConfiguration()).ConfigureServices(services);
            configure?.Invoke(services);
        });

    public SiteSettings Site { get; } = new();

    public static async Task<IdentityTenant> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var tenant = new IdentityTenant(configure);
        await tenant._tenant.UseAsync(_ => Task.CompletedTask, activateShell: true);
        return tenant;
    }

    public Task UseAsync<TService>(Func<TService, Task> use)
        where TService : notnull
        => _tenant.UseAsync(services => use(services.GetRequiredService<TService>()));

    public Task UseAsync(Func<IServiceProvider, Task> use) => _tenant.UseAsync(use);

    public Task<List<string>> QueryAsync(string sql) => _tenant.QueryAsync(sql);

    public async Task<string> AddUserAsync(string userName, params string[] roles)
    {
        var user = new User { UserName = userName, Email = userName + "@example.org", RoleNames = [.. roles] };
        await UseAsync<IUserService>(async users =>
        {
            var errors = new List<string>();
            Assert.NotNull(await users.CreateUserAsync(user, Password, (_, message) => errors.Add(message)));
            Assert.Empty(errors);
        });

        return user.UserId;
    }

    public async Task<bool> IsAllowedAsync(ClaimsPrincipal principal, Permission permission, object? resource = null)
    {
        var allowed = false;
        await UseAsync<IAuthorizationService>(async service => allowed = await service.AuthorizeAsync(principal, permission, resource));
        return allowed;
    }

    public static ClaimsPrincipal Principal(string userId, params string[] roles)
        => new(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, userId), .. roles.Select(role => new Claim(ClaimTypes.Role, role))],
            IdentityConstants.ApplicationScheme));

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    private void AddSurroundings(IServiceCollection services)
    {
        services.AddLocalization();
        services.AddAuthorization();
        services.AddDataProtection();
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = new DefaultHttpContext() });
        services.AddSingleton(new ShellDescriptor());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LocalLock>();
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton(Substitute.For<IClock>());

        var sites = Substitute.For<ISiteService>();
        sites.GetSiteSettingsAsync().Returns(Site);
        services.TryAddSingleton(sites);
    }
}
