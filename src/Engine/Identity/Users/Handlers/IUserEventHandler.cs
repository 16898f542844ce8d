namespace OrchardCore.Users.Handlers;

/// <summary>Hears of what happens to accounts; the events in -ing may cancel it.</summary>
public interface IUserEventHandler
{
    Task CreatingAsync(UserCreateContext context);

    Task CreatedAsync(UserCreateContext context);

    Task UpdatingAsync(UserUpdateContext context);

    Task UpdatedAsync(UserUpdateContext context);

    Task DeletingAsync(UserDeleteContext context);

    Task DeletedAsync(UserDeleteContext context);

    Task EnabledAsync(UserContext context);

    Task DisabledAsync(UserContext context);

    Task ConfirmedAsync(UserConfirmContext context);
}
