namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

internal enum UserListOrder
{
    Name = 0,
    NameDescending = 1,
    Email = 2,
}
