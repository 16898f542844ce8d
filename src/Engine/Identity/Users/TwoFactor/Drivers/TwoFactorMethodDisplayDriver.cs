using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>The shapes of a way to give a second proof: <c>TwoFactorMethod_{provider}_Icon</c>, <c>_Content</c> and <c>_Actions</c>.</summary>
internal sealed class TwoFactorMethodDisplayDriver : DisplayDriver<TwoFactorMethod>
{
    public override IDisplayResult? Display(TwoFactorMethod model, BuildDisplayContext context) => string.IsNullOrEmpty(model.Provider)
        ? null
        : Combine(Place(model, "Icon"), Place(model, "Content"), Place(model, "Actions"));

    private ShapeResult Place(TwoFactorMethod method, string zone) =>
        Copy($"TwoFactorMethod_{method.Provider}_{zone}", method).Location("SummaryAdmin", zone);
}
