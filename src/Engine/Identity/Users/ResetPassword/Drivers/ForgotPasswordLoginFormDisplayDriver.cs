using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ResetPassword.Services;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

/// <summary>The link under the sign-in form.</summary>
internal sealed class ForgotPasswordLoginFormDisplayDriver(PasswordResetAvailability availability) : DisplayDriver<LoginForm>
{
    public override IDisplayResult? Edit(LoginForm model, BuildEditorContext context)
        => Dynamic("LoginFormForgotPassword").Location("Links:5").RenderWhen(async () => await availability.OriginAsync() is not null);
}
