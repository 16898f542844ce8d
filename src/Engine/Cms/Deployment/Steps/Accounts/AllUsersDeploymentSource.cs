using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Users.Deployment;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Accounts;

/// <summary>The step <c>Users</c>. What would let somebody in without the password, a link to set a new one, is not exported.</summary>
internal sealed class AllUsersDeploymentSource(IStore store) : DeploymentSourceBase<AllUsersDeploymentStep>
{
    protected override Task ProcessAsync(AllUsersDeploymentStep step, DeploymentPlanResult result)
    {
        result.AddLongStep("Users", "Users", ReadAsync());
        return Task.CompletedTask;
    }

    private async IAsyncEnumerable<JsonNode> ReadAsync()
    {
        await foreach (var user in DocumentPages.ReadAsync<User, UserIndex>(store, index => index.DocumentId > 0, index => index.DocumentId, user => user.Id))
        {
            yield return RecipeTexts.Plain(JsonSerializer.SerializeToNode(
                new
                {
                    user.UserName,
                    user.UserId,
                    user.Email,
                    user.EmailConfirmed,
                    user.PasswordHash,
                    user.IsEnabled,
                    user.NormalizedEmail,
                    user.NormalizedUserName,
                    user.AccessFailedCount,
                    user.IsLockoutEnabled,
                    user.TwoFactorEnabled,
                    user.PhoneNumber,
                    user.PhoneNumberConfirmed,
                    user.RoleNames,
                },
                JOptions.Default)!);
        }
    }
}
