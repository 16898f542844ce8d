using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Services;

internal sealed class DefaultUserIdGenerator(IIdGenerator generator) : IUserIdGenerator
{
    public string GenerateUniqueId(IUser user) => generator.GenerateUniqueId();
}
