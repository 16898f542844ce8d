namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

internal enum UserListStatus
{
    All = 0,
    Enabled = 1,
    Disabled = 2,

    /// <summary>After too many wrong passwords.</summary>
    Locked = 3,
}
