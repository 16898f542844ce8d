using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Liquid;

/// <summary>Finds accounts for a template, and says what a template may see of one: nothing that helps to sign in.</summary>
internal static class AccountQuery
{
    private const int MaxAccounts = 100;

    public static void AllowMembers(TemplateOptions options) => options.MemberAccessStrategy.Register<User>(
        nameof(User.UserId), nameof(User.UserName), nameof(User.Email), nameof(User.EmailConfirmed), nameof(User.IsEnabled), nameof(User.RoleNames));

    /// <summary>One account for one key, a list for a list of keys (at most 100).</summary>
    public static async ValueTask<FluidValue> AskAsync(FluidValue input, LiquidTemplateContext context, Func<string[], IQuery<User>> query)
    {
        var isList = input.Type == FluidValues.Array;
        string[] keys = isList
            ? [.. input.Enumerate(context).Select(key => key.ToStringValue()).Where(key => key.Length > 0).Distinct().Take(MaxAccounts)]
            : input.IsNil() ? [] : [input.ToStringValue()];
        var found = keys.Length == 0 ? [] : await query(keys).Take(MaxAccounts).ToAsyncEnumerable().ToListAsync(CancellationToken.None);
        return FluidValue.Create(isList ? found : found.FirstOrDefault(), context.Options);
    }
}
