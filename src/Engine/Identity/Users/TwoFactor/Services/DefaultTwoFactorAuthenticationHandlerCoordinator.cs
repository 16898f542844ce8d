using OrchardCore.Users;
using OrchardCore.Users.Events;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

internal sealed class DefaultTwoFactorAuthenticationHandlerCoordinator(IEnumerable<ITwoFactorAuthenticationHandler> handlers)
    : ITwoFactorAuthenticationHandlerCoordinator
{
    public async Task<bool> IsRequiredAsync(IUser user)
    {
        foreach (var handler in handlers)
        {
            if (await handler.IsRequiredAsync(user))
            {
                return true;
            }
        }

        return false;
    }
}
