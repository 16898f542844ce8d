namespace OrchardCore.Users;

/// <summary>Someone who can sign in to a tenant.</summary>
public interface IUser
{
    string UserName { get; }
}
