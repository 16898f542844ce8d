using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Liquid;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Liquid;

/// <summary><c>User | user_email</c>: the address of the one who asks.</summary>
internal sealed class UserEmailFilter(UserManager<IUser> users, IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (httpContextAccessor.HttpContext?.User is not { Identity.IsAuthenticated: true } principal || await users.GetUserAsync(principal) is not { } user)
        {
            return NilValue.Instance;
        }

        return await users.GetEmailAsync(user) is { } email ? StringValue.Create(email) : NilValue.Instance;
    }
}
