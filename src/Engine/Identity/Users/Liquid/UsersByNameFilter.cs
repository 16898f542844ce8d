using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Liquid;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Identity.Users.Liquid;

/// <summary><c>users_by_name</c>: the account of a name, or those of several.</summary>
internal sealed class UsersByNameFilter(ISession session, UserManager<IUser> users) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        AccountQuery.AskAsync(input, context, names =>
        {
            string[] normalized = [.. names.Select(name => users.NormalizeName(name)!)];
            return session.Query<User, UserIndex>(index => index.NormalizedUserName.IsIn(normalized));
        });
}
