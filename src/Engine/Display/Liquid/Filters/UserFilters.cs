using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Liquid;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>Filters that ask what the user of the request may do.</summary>
internal static class UserFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("has_permission", HasPermissionAsync);
        filters.Add("is_in_role", (_, arguments, context) => new ValueTask<FluidValue>(
            BooleanValue.Create(User(context)?.IsInRole(arguments.At(0).ToStringValue()) ?? false)));
        filters.Add("has_claim", (_, arguments, context) => new ValueTask<FluidValue>(
            BooleanValue.Create(User(context)?.HasClaim(arguments.At(0).ToStringValue(), arguments.At(1).ToStringValue()) ?? false)));
        filters.Add("user_id", (_, _, context) => new ValueTask<FluidValue>(
            User(context)?.FindFirst(ClaimTypes.NameIdentifier) is { } id ? StringValue.Create(id.Value) : NilValue.Instance));
    }

    private static async ValueTask<FluidValue> HasPermissionAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (User(context) is not { } user)
        {
            return BooleanValue.False;
        }

        var name = arguments["permission"] is { } named && !named.IsNil() ? named.ToStringValue() : arguments.At(0).ToStringValue();
        var permission = context.Services.GetService<IPermissionService>() is { } permissions ? await permissions.FindByNameAsync(name) : null;
        var resource = arguments["resource"] is { } given && !given.IsNil() ? given : arguments.At(1);
        var authorization = context.Services.GetRequiredService<IAuthorizationService>();
        return BooleanValue.Create(await authorization.AuthorizeAsync(user, permission ?? new Permission(name), resource.IsNil() ? null : resource.ToObjectValue()));
    }

    private static ClaimsPrincipal? User(LiquidTemplateContext context)
        => context.Services.GetService<IHttpContextAccessor>()?.HttpContext?.User;
}
