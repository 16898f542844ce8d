using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Administration;

/// <summary>Refuses whatever would leave a site without an administrator, wherever it comes from.</summary>
internal sealed class AdministratorGuardHandler(AdministratorGuard guard) : UserEventHandlerBase
{
    public override async Task UpdatingAsync(UserUpdateContext context)
        => context.Cancel |= context.User is User user && await guard.WouldLoseLastAsync(user);

    public override async Task DeletingAsync(UserDeleteContext context)
        => context.Cancel |= context.User is User user && await guard.IsLastAsync(user);
}
