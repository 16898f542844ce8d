namespace OrchardCore.Users.Services;

/// <summary>Makes the id that an account keeps for life.</summary>
public interface IUserIdGenerator
{
    string GenerateUniqueId(IUser user);
}
