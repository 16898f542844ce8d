using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Tests.Identity;

public class UserNameTests
{
    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public async Task CreateUserAsync_NameOfThisLength_FitsIntoTheIndexOrIsRefused(int length, bool isTaken)
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var errors = new List<string>();
        var user = new User { UserName = new string('a', length), Email = "editor@example.org" };

        await tenant.UseAsync<IUserService>(users => users.CreateUserAsync(user, "Right-1234-long", (_, message) => errors.Add(message)));

        Assert.Equal(isTaken, errors.Count == 0);
        Assert.All(errors, error => Assert.Contains("256", error, StringComparison.Ordinal));
    }
}
