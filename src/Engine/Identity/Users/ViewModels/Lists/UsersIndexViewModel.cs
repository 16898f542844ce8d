namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

internal sealed class UsersIndexViewModel
{
    public UserListOptions Options { get; init; } = new();

    public IReadOnlyList<object> Users { get; init; } = [];

    public IReadOnlyList<string> RoleNames { get; init; } = [];

    public int TotalItemCount { get; init; }

    public bool MayCreate { get; init; }

    public object? Pager { get; init; }
}
