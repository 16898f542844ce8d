using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardSite.Engine.Display.ModelBinding;

/// <summary>What MVC says of a value that does not fit its property, in the reader's language.</summary>
internal sealed class BindingMessages(IStringLocalizer<BindingMessages> S) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => S["The value '{0}' is not valid for {1}.", value, name]);
        messages.SetValueMustBeANumberAccessor(name => S["The field {0} must be a number.", name]);
        messages.SetValueMustNotBeNullAccessor(name => S["The {0} field is required.", name]);
        messages.SetMissingBindRequiredValueAccessor(name => S["The {0} field is required.", name]);
        messages.SetUnknownValueIsInvalidAccessor(name => S["The value given for {0} is not valid.", name]);
        messages.SetValueIsInvalidAccessor(value => S["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => S["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => S["A value is not valid."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => S["The value must be a number."]);
        messages.SetMissingKeyOrValueAccessor(() => S["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => S["The request has no content."]);
    }
}
