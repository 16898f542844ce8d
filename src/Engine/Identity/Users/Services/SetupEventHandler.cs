using OrchardCore.Abstractions.Setup;
using OrchardCore.Roles;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Services;

/// <summary>Makes the first administrator when a tenant is set up.</summary>
internal sealed class SetupEventHandler(IUserService userService, ISystemRoleProvider systemRoleProvider) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Text(context, SetupConstants.AdminUserId)!,
            UserName = Text(context, SetupConstants.AdminUsername)!,
            Email = Text(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            RoleNames = [systemRoleProvider.GetAdminRole().RoleName],
        };

        await userService.CreateUserAsync(user, Text(context, SetupConstants.AdminPassword), (key, message) => context.Errors[key] = message);
    }

    public Task FailedAsync(SetupContext context) => Task.CompletedTask;

    public Task SucceededAsync() => Task.CompletedTask;

    private static string? Text(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) ? value?.ToString() : null;
}
