namespace OrchardSite.Engine.Identity.Users.Recipes;

/// <summary>The JSON of a <c>Users</c> step.</summary>
internal sealed class UsersStepModel
{
    public UsersStepUserModel[] Users { get; set; } = [];
}
