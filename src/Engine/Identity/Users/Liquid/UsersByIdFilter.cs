using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Identity.Users.Liquid;

/// <summary><c>users_by_id</c>: the account of an id, or those of several.</summary>
internal sealed class UsersByIdFilter(ISession session) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        AccountQuery.AskAsync(input, context, ids => session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)));
}
