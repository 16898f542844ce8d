using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>The menu of the person signed in, for drivers to add to.</summary>
public class UserMenu : Entity
{
}
