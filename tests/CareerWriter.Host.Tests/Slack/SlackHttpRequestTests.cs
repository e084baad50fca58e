using System.Text;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Protocol.Http;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Requests that Slack sends in place of a socket.</summary>
public sealed class SlackHttpRequestTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Sent = "1531420618";

    // The example of Slack's page on verifying requests.
    private const string Body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void A_signature_holds_for_five_minutes(int secondsLater, bool holds) =>
        Assert.Equal(holds, Checker(secondsLater).IsValid(Sent, Signature, Encoding.UTF8.GetBytes(Body)));

    [Theory]
    [InlineData(null, Signature)]
    [InlineData(Sent, null)]
    [InlineData("soon", Signature)]
    [InlineData("", "")]
    [InlineData(Sent, "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504")]
    [InlineData(Sent, "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData(Sent, "v0=")]
    [InlineData("1531420619", Signature)]
    public void Anything_else_is_refused(string? timestamp, string? signature) =>
        Assert.False(Checker(0).IsValid(timestamp, signature, Encoding.UTF8.GetBytes(Body)));

    [Fact]
    public void One_other_byte_is_refused() => Assert.False(Checker(0).IsValid(Sent, Signature, Encoding.UTF8.GetBytes(Body + "&")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_secret_is_refused_at_once(string secret) => Assert.ThrowsAny<ArgumentException>(() => new SlackSignature(secret, TimeProvider.System));

    [Fact]
    public void The_question_for_the_address_is_answered_with_its_challenge() =>
        Assert.Equal(new SlackHttpRequest.Challenged("3eZbrw1a"), Read("application/json", """{"token":"x","challenge":"3eZbrw1a","type":"url_verification"}"""));

    [Fact]
    public void An_event_by_HTTP_is_the_same_delivery_as_by_socket()
    {
        var delivered = Assert.IsType<SlackHttpRequest.Delivered>(SlackHttpRequest.Read(
            "application/json", """{"type":"event_callback","event_id":"Ev1","event":{"type":"message","text":"1","ts":"1.000100"}}"""u8, "2", "http_timeout"));

        Assert.Equal("1", SlackBot.NumberOf(delivered.Envelope));
        Assert.Equal((2, "http_timeout"), (delivered.Envelope.RetryAttempt, delivered.Envelope.RetryReason));
    }

    [Fact]
    public void Commands_and_interactions_come_as_forms()
    {
        var command = Assert.IsType<SlackDelivery.Command>(Delivered(Body));
        var press = Assert.IsType<SlackDelivery.Interaction>(Delivered("payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%7D"));

        Assert.Equal(("/webhook-collect", "U2CERLKJA"), (command.Called.Command, command.Called.UserId.Value));
        Assert.Equal(("block_actions", "U1"), (press.Action.Type, press.Action.User?.Id));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "ssl_check=1&token=x", typeof(SlackHttpRequest.Probed))]
    [InlineData("application/x-www-form-urlencoded", "a=b", typeof(SlackHttpRequest.NotUnderstood))]
    [InlineData("application/x-www-form-urlencoded", "payload=%7B", typeof(SlackHttpRequest.NotUnderstood))]
    [InlineData("application/json", "{", typeof(SlackHttpRequest.NotUnderstood))]
    [InlineData("application/json", "[]", typeof(SlackHttpRequest.NotUnderstood))]
    [InlineData(null, "", typeof(SlackHttpRequest.NotUnderstood))]
    public void What_is_no_delivery_is_told_apart(string? mediaType, string body, Type kind) => Assert.IsType(kind, Read(mediaType, body));

    private static SlackSignature Checker(int secondsLater) =>
        new(Secret, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(long.Parse(Sent, System.Globalization.CultureInfo.InvariantCulture) + secondsLater)));

    private static SlackHttpRequest Read(string? mediaType, string body) => SlackHttpRequest.Read(mediaType, Encoding.UTF8.GetBytes(body));

    private static SlackDelivery Delivered(string form) => SlackDeliveries.Read(Assert.IsType<SlackHttpRequest.Delivered>(Read("application/x-www-form-urlencoded", form)).Envelope);
}
